print('x')  # expect: x
class A:
    x = 1
    y = x / 0
# raises: ZeroDivisionError: division by zero
