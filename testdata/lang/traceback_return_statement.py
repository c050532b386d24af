def f(x):
    return x.missing
print('x')  # expect: x
f(3)
# raises: AttributeError: 'int' object has no attribute 'missing'
