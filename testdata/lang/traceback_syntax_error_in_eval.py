print('x')  # expect: x
eval('1 + * 2')
# raises: SyntaxError: invalid syntax (<string>, line 1)
