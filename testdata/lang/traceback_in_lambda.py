f = lambda a: a['k']
print('x')  # expect: x
sorted([{}, {}], key=lambda d: f(d))
# raises: KeyError: 'k'
