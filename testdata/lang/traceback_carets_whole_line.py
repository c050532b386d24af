def f(): raise ValueError('v')
print('x')  # expect: x
f()
# raises: ValueError: v
