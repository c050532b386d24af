print('x')  # expect: x
x = 'abc'
x[0] = 'd'
# raises: TypeError: 'str' object does not support item assignment
