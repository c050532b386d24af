x = 'a'
print('x')  # expect: x
y = 1 + -x
# raises: TypeError: bad operand type for unary -: 'str'
