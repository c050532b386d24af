print('x')  # expect: x
1 < 2 < 'a' < 3
# raises: TypeError: '<' not supported between instances of 'int' and 'str'
