print('x')  # expect: x
raise 'string'
# raises: TypeError: exceptions must derive from BaseException
