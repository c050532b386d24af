print('x')  # expect: x
raise ValueError('has cause') from KeyError('never raised')
# raises: ValueError: has cause
