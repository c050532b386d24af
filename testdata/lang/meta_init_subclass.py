class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.subs.append(cls.__name__)
class A(Base, tag='a'): pass
class B(A): pass
class C(B, tag='c'): pass
print(Base.subs, A.tag, B.tag, C.tag)  # expect: ['A', 'B', 'C'] a None c
try:
    class D(Base, bad=1): pass
except TypeError as e: print(e)  # expect: D.__init_subclass__() takes no keyword arguments
class Plain: pass
try:
    class E(Plain, k=1): pass
except TypeError as e: print(e)  # expect: E.__init_subclass__() takes no keyword arguments
class F:
    def __init_subclass__(cls): print('F', cls.__name__, cls.x); raise ValueError('refuse') if cls.x else None  # expect: F G 1
try:
    class G(F): x = 1
except ValueError as e: print(e)  # expect: refuse
except TypeError as e: print(e)
class H:
    @classmethod
    def __init_subclass__(cls, **k): print('explicit', cls.__name__, k)  # expect: explicit I {'a': 1}
class I(H, a=1): pass
print([c.__name__ for c in A.__subclasses__()])  # expect: ['B']
type('Dyn', (Base,), {}, tag='dyn')
print(Base.subs[-1])  # expect: Dyn
