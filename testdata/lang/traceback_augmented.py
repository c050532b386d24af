class C: v = None
c = C()
print('x')  # expect: x
c.v += 1
# raises: TypeError: unsupported operand type(s) for +=: 'NoneType' and 'int'
