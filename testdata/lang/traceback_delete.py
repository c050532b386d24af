d = {}
print('x')  # expect: x
del d['a'], d['b']
# raises: KeyError: 'a'
