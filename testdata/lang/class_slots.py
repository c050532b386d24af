class A:
    __slots__ = ('x', 'y')
    def __init__(self): self.x = 1
a = A()
print(a.x, A.__slots__)  # expect: 1 ('x', 'y')
a.y = 2
try: a.z = 3
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'z'
try: a.__dict__
except AttributeError as e: print(e)  # expect: 'A' object has no attribute '__dict__'
del a.y
try: a.y
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'y'
try: del a.y
except AttributeError as e: print(e)  # expect: y
print(type(A.x).__name__, repr(A.x))  # expect: member_descriptor <member 'x' of 'A' objects>
class B(A): pass
b = B(); b.z = 1; b.x = 5; b.y = 6
print(b.z, b.x, b.y, hasattr(b, '__dict__'))  # expect: 1 5 6 True
class C(A): __slots__ = ['w']
c = C(); c.w = 1; c.x = 2
try: c.q = 1
except AttributeError as e: print(e)  # expect: 'C' object has no attribute 'q'
class D: __slots__ = 'single'
d = D(); d.single = 1; print(d.single)  # expect: 1
class E: __slots__ = ('a', '__dict__')
e = E(); e.a = 1; e.b = 2; print(e.a, e.__dict__['b'])  # expect: 1 2
try:
    class F: __slots__ = ('a',); a = 5
except ValueError as x: print(x)  # expect: 'a' in __slots__ conflicts with class variable
try:
    class G: __slots__ = (1,)
except TypeError as x: print(x)  # expect: __slots__ items must be strings, not 'int'
try:
    class H: __slots__ = ('not valid',)
except TypeError as x: print(x)  # expect: __slots__ must be identifiers
class I: __slots__ = ('__private',); 
I._I__private if hasattr(I, '_I__private') else print('no mangle')
class J:
    __slots__ = ('p',)
    def __init__(self, p): self.p = p
class K:
    __slots__ = ('q',)
try:
    class L(J, K): pass
except TypeError as x: print(x)  # expect: multiple bases have instance lay-out conflict
class M: __slots__ = ()
try: M().x = 1
except AttributeError as x: print(x)  # expect: 'M' object has no attribute 'x'
class N(J): __slots__ = {'d': 'documented'}
n = N(1); n.d = 5; print(n.p, n.d, N.__slots__)  # expect: 1 5 {'d': 'documented'}
print(A.x.__get__(a), A.x.__get__(None, A) is A.x)  # expect: 1 True
A.x.__set__(a, 99); print(a.x)  # expect: 99
try: A.x.__get__(5)
except TypeError as x: print(x)  # expect: descriptor 'x' for 'A' objects doesn't apply to a 'int' object
try: a.x.y.z
except AttributeError as x: print(x)  # expect: 'int' object has no attribute 'y'
try:
    class O(int): __slots__ = ('v',)
    print('int slots ok')
except TypeError as x: print(x)  # expect: nonempty __slots__ not supported for subtype of 'int'
