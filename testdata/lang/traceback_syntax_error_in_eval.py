print('x')  # expect: x
eval('1 + * 2')
# raises: SyntaxError: invalid syntax
