print('x')  # expect: x
sum(1 / x for x in (1, 0))
# raises: ZeroDivisionError: division by zero
