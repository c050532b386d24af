class NS(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'): print('set', k, v if isinstance(v, int) else '...')
        super().__setitem__(k, v)
    def __getitem__(self, k):
        if k == 'magic': return 'from ns'
        return super().__getitem__(k)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', mcs.__name__, name, bases, kw)  # expect: prepare M A () {'flag': True}
        return NS(preset=1)
    def __new__(mcs, name, bases, ns, **kw):
        print(type(ns).__name__)
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, *a, **kw): pass
class A(metaclass=M, flag=True):  # expect: set x 1
# expect: set y 2
# expect: set f ...
    x = 1
    y = x + preset
    def f(self): pass
    print(magic)  # expect: from ns
    # expect: set x 2
    # expect: NS
    x = 2
print(A.x, A.y, A.preset)  # expect: 2 2 1
class Bad(type):
    def __prepare__(n, b): return 5
try:
    class X(metaclass=Bad): pass
except TypeError as e: print(e)  # expect: Bad.__prepare__() must return a mapping, not int
def func_meta(name, bases, ns, **k): return name, bases, sorted(ns), k
class Y(metaclass=func_meta, z=1): q = 1
print(Y)  # expect: ('Y', (), ['__module__', '__qualname__', 'q'], {'z': 1})
print(type.__prepare__())  # expect: {}
