def f(y): return [x for x in y]
print('x')  # expect: x
f(5)
# raises: TypeError: 'int' object is not iterable
