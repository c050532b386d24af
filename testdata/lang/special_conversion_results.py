# needs: cpython 3.12
# Conversions that special methods do: what they may return, and the words when they return something else.
import math, operator
def attempt(f):
    try: print(repr(f()), end=' ')
    except (TypeError, ValueError, OverflowError) as e: print(e)
class Any:
    def __init__(self, name, value): self.value = value; self.name = name
def make(name, value): return type('C', (), {name: lambda self, *a: value})()
class I(int): pass
class F(float): pass
class S(str): pass
class B(bytes): pass
class Z(complex): pass
for value in 3, True, I(4), 1.5, 'a', 2**80, None:
    for name, f in ('__int__', int), ('__index__', int), ('__trunc__', int), ('__index__', float), ('__index__', complex), ('__index__', operator.index), ('__trunc__', math.trunc), ('__bool__', bool):
        attempt(lambda: f(make(name, value)))
    print(type(int(make('__int__', value))) if isinstance(value, int) else '-')
# expect: 3 3 3 3.0 (3+0j) 3 3 __bool__ should return bool, returned int
# expect: <class 'int'>
# expect: 1 1 1 1.0 (1+0j) 1 True True <class 'int'>
# expect: 4 4 4 4.0 (4+0j) 4 4 __bool__ should return bool, returned I
# expect: <class 'int'>
# expect: __int__ returned non-int (type float)
# expect: __index__ returned non-int (type float)
# expect: __trunc__ returned non-Integral (type float)
# expect: __index__ returned non-int (type float)
# expect: __index__ returned non-int (type float)
# expect: __index__ returned non-int (type float)
# expect: 1.5 __bool__ should return bool, returned float
# expect: -
# expect: __int__ returned non-int (type str)
# expect: __index__ returned non-int (type str)
# expect: __trunc__ returned non-Integral (type str)
# expect: __index__ returned non-int (type str)
# expect: __index__ returned non-int (type str)
# expect: __index__ returned non-int (type str)
# expect: 'a' __bool__ should return bool, returned str
# expect: -
# expect: 1208925819614629174706176 1208925819614629174706176 1208925819614629174706176 1.2089258196146292e+24 (1.2089258196146292e+24+0j) 1208925819614629174706176 1208925819614629174706176 __bool__ should return bool, returned int
# expect: <class 'int'>
# expect: __int__ returned non-int (type NoneType)
# expect: __index__ returned non-int (type NoneType)
# expect: __trunc__ returned non-Integral (type NoneType)
# expect: __index__ returned non-int (type NoneType)
# expect: __index__ returned non-int (type NoneType)
# expect: __index__ returned non-int (type NoneType)
# expect: None __bool__ should return bool, returned NoneType
# expect: -
for value in 1.5, F(2.5), 1, 'a', 1j, None:
    for name, f in ('__float__', float), ('__float__', complex), ('__complex__', complex), ('__float__', math.sqrt), ('__float__', int):
        attempt(lambda: f(make(name, value)))
    print()
# expect: 1.5 (1.5+0j) __complex__ returned non-complex (type float)
# expect: 1.224744871391589 int() argument must be a string, a bytes-like object or a real number, not 'C'
# expect:
# expect: 2.5 (2.5+0j) __complex__ returned non-complex (type F)
# expect: 1.5811388300841898 int() argument must be a string, a bytes-like object or a real number, not 'C'
# expect:
# expect: C.__float__ returned non-float (type int)
# expect: C.__float__ returned non-float (type int)
# expect: __complex__ returned non-complex (type int)
# expect: C.__float__ returned non-float (type int)
# expect: int() argument must be a string, a bytes-like object or a real number, not 'C'
# expect:
# expect: C.__float__ returned non-float (type str)
# expect: C.__float__ returned non-float (type str)
# expect: __complex__ returned non-complex (type str)
# expect: C.__float__ returned non-float (type str)
# expect: int() argument must be a string, a bytes-like object or a real number, not 'C'
# expect:
# expect: C.__float__ returned non-float (type complex)
# expect: C.__float__ returned non-float (type complex)
# expect: 1j C.__float__ returned non-float (type complex)
# expect: int() argument must be a string, a bytes-like object or a real number, not 'C'
# expect:
# expect: C.__float__ returned non-float (type NoneType)
# expect: C.__float__ returned non-float (type NoneType)
# expect: __complex__ returned non-complex (type NoneType)
# expect: C.__float__ returned non-float (type NoneType)
# expect: int() argument must be a string, a bytes-like object or a real number, not 'C'
# expect:
for value in b'x', B(b'y'), 'a', None:
    attempt(lambda: bytes(make('__bytes__', value)))
    attempt(lambda: bytearray(make('__bytes__', value)))
# expect: b'x' cannot convert 'C' object to bytearray
# expect: b'y' cannot convert 'C' object to bytearray
# expect: __bytes__ returned non-bytes (type str)
# expect: cannot convert 'C' object to bytearray
# expect: __bytes__ returned non-bytes (type NoneType)
# expect: cannot convert 'C' object to bytearray
print(type(bytes(make('__bytes__', B(b'y')))))  # expect: <class '__main__.B'>
class BB(bytes): pass
print(BB(make('__bytes__', B(b'z'))))  # expect: b'z'
for value in 'x', b'z', 1, None:
    for name, f in ('__str__', str), ('__repr__', repr), ('__repr__', str), ('__repr__', ascii), ('__format__', format), ('__format__', '{}'.format), ('__str__', '%s'.__mod__), ('__repr__', '%r'.__mod__):
        attempt(lambda: f(make(name, value)))
    print()
# expect: 'x' 'x' 'x' 'x' 'x' 'x' 'x' 'x' 
# expect: __str__ returned non-string (type bytes)
# expect: __repr__ returned non-string (type bytes)
# expect: __str__ returned non-string (type bytes)
# expect: __repr__ returned non-string (type bytes)
# expect: __format__ must return a str, not bytes
# expect: __format__ must return a str, not bytes
# expect: __str__ returned non-string (type bytes)
# expect: __repr__ returned non-string (type bytes)
# expect:
# expect: __str__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect: __str__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect: __format__ must return a str, not int
# expect: __format__ must return a str, not int
# expect: __str__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect:
# expect: __str__ returned non-string (type NoneType)
# expect: __repr__ returned non-string (type NoneType)
# expect: __str__ returned non-string (type NoneType)
# expect: __repr__ returned non-string (type NoneType)
# expect: __format__ must return a str, not NoneType
# expect: __format__ must return a str, not NoneType
# expect: __str__ returned non-string (type NoneType)
# expect: __repr__ returned non-string (type NoneType)
# expect:
class Nothing: __int__ = None; __index__ = None; __float__ = None; __str__ = None; __repr__ = None; __format__ = None; __bool__ = None; __len__ = None; __bytes__ = None
for f in int, float, str, repr, format, bool, len, bytes, operator.index, [1].__getitem__:
    attempt(lambda: f(Nothing()))
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
attempt(lambda: object.__format__(1, ''))
attempt(lambda: object.__format__(1, 'x'))  # expect: '1' unsupported format string passed to int.__format__
attempt(lambda: int(make('__trunc__', make('__index__', 5))))
for n in I(0), make('__index__', 7), make('__index__', -1), 2**70, 'a':
    attempt(lambda: len(make('__len__', n)))
    attempt(lambda: bool(make('__len__', n)))
# expect: 5 0 False 7 True __len__() should return >= 0
# expect: __len__() should return >= 0
# expect: cannot fit 'int' into an index-sized integer
# expect: cannot fit 'int' into an index-sized integer
# expect: 'str' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
attempt(lambda: [0] * make('__index__', 2))
attempt(lambda: [0] * make('__index__', 2**70))  # expect: [0, 0] cannot fit 'C' into an index-sized integer
attempt(lambda: '%c' % make('__index__', 65))
print('.')  # expect: 'A' .
