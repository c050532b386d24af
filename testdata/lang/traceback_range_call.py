print('x')  # expect: x
for i in range('a'): pass
# raises: TypeError: 'str' object cannot be interpreted as an integer
