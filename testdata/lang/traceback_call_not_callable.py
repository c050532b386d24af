x = {'a': None}
print('x')  # expect: x
x['a'](1, 2)
# raises: TypeError: 'NoneType' object is not callable
