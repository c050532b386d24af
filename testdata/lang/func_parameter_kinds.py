def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4))  # expect: (1, 2, 3, (), 4, 5, {})
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7))  # expect: (1, 20, 30, (40, 50), 4, 6, {'z': 7})
print(f(1, d=4, a=10, b=11))  # expect: (1, 2, 3, (), 4, 5, {'a': 10, 'b': 11})
print(f(*[1, 2], *(3, 4), d=0, **{'x': 1}, **{'y': 2}))  # expect: (1, 2, 3, (4,), 0, 5, {'x': 1, 'y': 2})
def g(*, k): return k
def h(*args): return args
def i(**kw): return kw
def j(a, /): return a
def k(a=1, /, b=2): return a, b
def l(a, *, b=1): return a, b
print(g(k=1), h(), h(1, 2), i(), i(a=1, self=2), j(5), k(), k(9), k(9, b=8), l(1), l(a=1, b=2))  # expect: 1 () (1, 2) {} {'a': 1, 'self': 2} 5 (1, 2) (9, 2) (9, 8) (1, 1) (1, 2)
def m(a, b, c): return a, b, c
print(m(c=1, a=2, b=3), m(1, *[2], c=3), m(*'abc'), m(**dict(a=1, b=2, c=3)))  # expect: (2, 3, 1) (1, 2, 3) ('a', 'b', 'c') (1, 2, 3)
def n(args, kwargs, *a, **k): return args, kwargs, a, k
print(n(1, kwargs=2, x=3), n(1, 2, 3))  # expect: (1, 2, (), {'x': 3}) (1, 2, (3,), {})
