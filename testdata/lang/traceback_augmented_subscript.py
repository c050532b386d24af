x = [None]
print('x')  # expect: x
x[0] -= 'a' + 'b'
# raises: TypeError: unsupported operand type(s) for -=: 'NoneType' and 'str'
