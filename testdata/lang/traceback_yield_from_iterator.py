def g():
    x = yield from [1, 2, None + 1]
print('x')  # expect: x
list(g())
# raises: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
