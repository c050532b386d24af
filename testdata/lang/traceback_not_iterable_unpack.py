print('x')  # expect: x
a, *b = None
# raises: TypeError: cannot unpack non-iterable NoneType object
