print('x')  # expect: x
v = (n := 5) if 1 / 0 else 2
# raises: ZeroDivisionError: division by zero
