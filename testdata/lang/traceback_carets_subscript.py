d = {'a': {'b': [1, 2]}}
print('x')  # expect: x
value = d['a']['b'][5] + d['a']['c']
# raises: IndexError: list index out of range
