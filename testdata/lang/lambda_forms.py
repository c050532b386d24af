print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: x + y)(1))  # expect: 1 2 4
print((lambda *a, **k: (a, k))(1, 2, z=3))  # expect: ((1, 2), {'z': 3})
print((lambda x, /, y, *, z: (x, y, z))(1, y=2, z=3))  # expect: (1, 2, 3)
n = 10
f = lambda x=n: x
n = 20
print(f())  # expect: 10
fs = [lambda: i for i in range(3)]
print([g() for g in fs])  # expect: [2, 2, 2]
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])  # expect: [0, 1, 2]
print((lambda x: lambda y: x + y)(1)(2))  # expect: 3
print((lambda: (yield))().__class__.__name__)  # expect: generator
print(f.__name__, f.__qualname__)  # expect: <lambda> <lambda>
print((lambda x: (x, x))(1), (lambda: [1, 2][0])())  # expect: (1, 1) 1
print((lambda *, k=5: k)(), (lambda x: x if x else lambda: 5)(0)())  # expect: 5 5
print(sorted([3, 1, 2], key=lambda v: -v))  # expect: [3, 2, 1]
