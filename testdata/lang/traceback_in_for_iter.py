def g():
    for x in 5:
        pass
print('x')  # expect: x
g()
# raises: TypeError: 'int' object is not iterable
