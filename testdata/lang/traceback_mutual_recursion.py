def even(n):
    return odd(n - 1)
def odd(n):
    if n < 0: 1 / 0
    return even(n - 1)
print('x')  # expect: x
even(9)
# raises: ZeroDivisionError: division by zero
