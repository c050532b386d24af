def f(a, b): pass
print('x')  # expect: x
f(1, *[2, 3], c=4)
# raises: TypeError: f() got an unexpected keyword argument 'c'
