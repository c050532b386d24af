print('x')  # expect: x
raise ExceptionGroup('group', [ValueError(1), KeyError('k')])
# raises: ExceptionGroup: group (2 sub-exceptions)
