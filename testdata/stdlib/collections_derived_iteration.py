# Named tuples and other classes with a native __new__ or with __iter__ of their own: construction, fields, iteration.
from collections import *
P = namedtuple('P', 'x y', defaults=[9])
p = P(1, 2); q, r = p; print(q, r, p, P(x=4), P(5), p._replace(y=7), p._asdict(), tuple(p), list(p), sum(p), max(p), [*p], p == (1,2), hash(p) == hash((1,2)))
# expect: 1 2 P(x=1, y=2) P(x=4, y=9) P(x=5, y=9) P(x=1, y=7) {'x': 1, 'y': 2} (1, 2) [1, 2] 3 2 [1, 2] True True
for f in (lambda: P(), lambda: P(1,2,3), lambda: P(1, z=2), lambda: P(1, x=2)):
    try: print(f())
    except TypeError as e: print(e)
    # expect: P.__new__() missing 1 required positional argument: 'x'
    # expect: P.__new__() takes from 2 to 3 positional arguments but 4 were given
    # expect: P.__new__() got an unexpected keyword argument 'z'
    # expect: P.__new__() got multiple values for argument 'x'
class P3(P):
    __slots__ = ()
    def __new__(cls, x): return super().__new__(cls, x, x * 2)
    @property
    def s(self): return self.x + self.y
print(P3(4), P3(4).s, P3(4).x)  # expect: P3(x=4, y=8) 12 4
class P4(P):
    def __init__(self, *a): print('init', a)  # expect: init (1, 2)
print(P4(1, 2).y)  # expect: 2
class P5(P):
    def __iter__(self): return iter('ab')
a, b = P5(1, 2); print(a, b, list(P5(1,2)), tuple(P5(1, 2)), [*P5(1,2)])  # expect: a b ['a', 'b'] ('a', 'b') ['a', 'b']
for i in range(3):
    print(p.x, p.y)
    # expect: 1 2
    # expect: 1 2
    # expect: 1 2
P.x = property(lambda s: 'patched'); print(p.x)  # expect: patched
class L(list):
    def __iter__(self): yield 'it'
print(list(L([1,2])), [x for x in L([1])], sum([1]), ','.join(L([1])), sorted(L([3,1])))  # expect: ['it'] ['it'] 1 it ['it']
try: p.x = 3
except AttributeError as e: print(e)  # expect: property of 'P' object has no setter
try: p.z
except AttributeError as e: print(e)  # expect: 'P' object has no attribute 'z'
class N:
    __new__ = object.__new__
print(type(N()).__name__)  # expect: N
class S(str):
    __new__ = str.__new__
print(repr(S('abc')), type(S(3)))  # expect: 'abc' <class '__main__.S'>
class A:
    def __new__(cls, v): return object.__new__(cls)
    def __init__(self, v): self.v = v
print(A(3).v)  # expect: 3
class B(A):
    __new__ = object.__new__
try: B(3)
except TypeError as e: print(e)  # expect: object.__new__() takes exactly one argument (the type to instantiate)
class F(float):
    __new__ = float.__new__
print(F('1.5'))  # expect: 1.5
od = OrderedDict(a=1, b=2)
print(list(od), [k for k in od], *od, {**od}, dict(od))  # expect: ['a', 'b'] ['a', 'b'] a b {'a': 1, 'b': 2} {'a': 1, 'b': 2}
for k in od:
    print(k)
    # expect: a
    # expect: b
