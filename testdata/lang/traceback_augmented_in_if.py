x = None
print('x')  # expect: x
if 1: x += 1
# raises: TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'
