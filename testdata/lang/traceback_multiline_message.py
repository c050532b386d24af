print('x')  # expect: x
raise ValueError('line one\nline two\n')
# raises: ValueError: line one
