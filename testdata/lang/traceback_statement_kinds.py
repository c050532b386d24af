def f(n):
    if n: raise ValueError(n)
    return n
print('x')
while f(0) or not f(0) or f(7): pass
