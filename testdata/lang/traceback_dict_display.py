print('x')  # expect: x
d = {
    'a': 1,
    'b': 1 / 0,
}
# raises: ZeroDivisionError: division by zero
