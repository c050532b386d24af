def f(n):
    if n: raise ValueError(n)
    return n
print('x')  # expect: x
while f(0) or f(7): pass
# raises: ValueError: 7
