class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)  # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D).__name__)  # expect: M3
class E(D): pass
print(type(E).__name__)  # expect: M3
try:
    class F(A, metaclass=M2): pass
except TypeError as e: print(e)  # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class G(A, metaclass=type): pass
print(type(G).__name__)  # expect: M1
try:
    class H(metaclass=5): pass
except TypeError as e: print(e)  # expect: 'int' object is not callable
try:
    class I(x=1): pass
except TypeError as e: print(e)  # expect: I.__init_subclass__() takes no keyword arguments
try: type('J', (), {}, z=1)
except TypeError as e: print(e)  # expect: J.__init_subclass__() takes no keyword arguments
try:
    class K(metaclass=M1, opt=1): pass
except TypeError as e: print(e)  # expect: K.__init_subclass__() takes no keyword arguments
class Ret(type):
    def __new__(m, n, b, d): return 'not a class'
class L(metaclass=Ret): pass
print(L)  # expect: not a class
class NoCell(type):
    def __new__(m, n, b, d):
        d.pop('__classcell__', None)
        return super().__new__(m, n, b, d)
try:
    class N(metaclass=NoCell):
        def f(self): return __class__
except RuntimeError as e: print(e)  # expect: __class__ not set defining 'N' as <class '__main__.N'>. Was __classcell__ propagated to type.__new__?
