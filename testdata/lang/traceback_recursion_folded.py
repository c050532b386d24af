def f(n):
    if n == 0: raise ValueError('bottom')
    f(n - 1)
print('x')  # expect: x
f(10)
# raises: ValueError: bottom
