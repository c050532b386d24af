def reg(d):
    def w(f):
        d[f.__name__] = f
        return f
    return w
r = {}
@reg(r)
def a(): pass
@reg(r)
class B: pass
print(sorted(r), r['B'] is B)  # expect: ['B', 'a'] True
@str
class C: pass
print(C)  # expect: <class '__main__.C'>
class D:
    def deco(f): return lambda self: f(self) * 2
    @deco
    def m(self): return 21
    @staticmethod
    @classmethod
    def n(cls): return cls
print(D().m())  # expect: 42
try:
    @5
    def x(): pass
except TypeError as e: print(e)  # expect: 'int' object is not callable
try:
    @undefined
    def y(): pass
except NameError as e: print(e)  # expect: name 'undefined' is not defined
class K:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@K
def q(x): return x * 2
print(q(4), q(5), q.n)  # expect: 8 10 2
