class O: pass
class A(O): pass
class B(O): pass
class C(A, B): pass
class D(B, A): pass
print([c.__name__ for c in C.__mro__], [c.__name__ for c in D.mro()])  # expect: ['C', 'A', 'B', 'O', 'object'] ['D', 'B', 'A', 'O', 'object']
try:
    class E(C, D): pass
except TypeError as e: print(e)  # expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, B
try:
    class F(O, A): pass
except TypeError as e: print(e)  # expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases O, A
try:
    class G(A, A): pass
except TypeError as e: print(e)  # expect: duplicate base class A
try:
    class H(object, A): pass
except TypeError as e: print(e)  # expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases object, A
try:
    class I(5): pass
except TypeError as e: print(e)  # expect: int() takes at most 2 arguments (3 given)
try:
    class J(A, 'x'): pass
except TypeError as e: print(e)  # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
try:
    class K(int, str): pass
except TypeError as e: print(e)  # expect: multiple bases have instance lay-out conflict
try:
    class L(bool): pass
except TypeError as e: print(e)  # expect: type 'bool' is not an acceptable base type
try:
    class M(type(None)): pass
except TypeError as e: print(e)  # expect: type 'NoneType' is not an acceptable base type
try:
    class N(range): pass
except TypeError as e: print(e)  # expect: type 'range' is not an acceptable base type
try:
    class P(type(lambda: 1)): pass
except TypeError as e: print(e)  # expect: type 'function' is not an acceptable base type
try:
    class Q(list, dict): pass
except TypeError as e: print(e)  # expect: multiple bases have instance lay-out conflict
try:
    class R(slice): pass
except TypeError as e: print(e)  # expect: type 'slice' is not an acceptable base type
try:
    class S(None): pass
except TypeError as e: print(e)  # expect: NoneType takes no arguments
class X: pass
class Y: pass
class Z: pass
class XY(X, Y): pass
class YZ(Y, Z): pass
class XYZ(XY, YZ, Z): pass
print([c.__name__ for c in XYZ.__mro__])  # expect: ['XYZ', 'XY', 'X', 'YZ', 'Y', 'Z', 'object']
class T(int, X): pass
print([c.__name__ for c in T.__mro__], T(5) + 1)  # expect: ['T', 'int', 'X', 'object'] 6
class U(X, int): pass
print([c.__name__ for c in U.__mro__], U('7') + 1)  # expect: ['U', 'X', 'int', 'object'] 8
class V(Exception, X): pass
print([c.__name__ for c in V.__mro__])  # expect: ['V', 'Exception', 'BaseException', 'X', 'object']
