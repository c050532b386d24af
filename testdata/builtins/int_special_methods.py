# needs: cpython 3.12
from _show import show

big = 10 ** 30
for name in ('add', 'sub', 'mul', 'floordiv', 'mod', 'divmod', 'truediv', 'pow', 'and', 'or', 'xor', 'lshift', 'rshift'):
    for method in (f'__{name}__', f'__r{name}__'):
        print(method)  # expect: __add__
        for a, b in ((7, 2), (-7, 2), (0, 5), (10 ** 20, 3) if name not in ('pow', 'lshift') else (9, 9), (5, 0), (True, 3), (7, 'x'), (7, 1.5), (7, -1)):
            show(lambda: getattr(a, method)(b))
            # expect: 9
            # expect: -5
            # expect: 5
            # expect: 100000000000000000003
            # expect: 5
            # expect: 4
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 6
            # expect: __radd__
            # expect: 9
            # expect: -5
            # expect: 5
            # expect: 100000000000000000003
            # expect: 5
            # expect: 4
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 6
            # expect: __sub__
            # expect: 5
            # expect: -9
            # expect: -5
            # expect: 99999999999999999997
            # expect: 5
            # expect: -2
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 8
            # expect: __rsub__
            # expect: -5
            # expect: 9
            # expect: 5
            # expect: -99999999999999999997
            # expect: -5
            # expect: 2
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -8
            # expect: __mul__
            # expect: 14
            # expect: -14
            # expect: 0
            # expect: 300000000000000000000
            # expect: 0
            # expect: 3
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -7
            # expect: __rmul__
            # expect: 14
            # expect: -14
            # expect: 0
            # expect: 300000000000000000000
            # expect: 0
            # expect: 3
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -7
            # expect: __floordiv__
            # expect: 3
            # expect: -4
            # expect: 0
            # expect: 33333333333333333333
            # expect: ZeroDivisionError: integer division or modulo by zero
            # expect: 0
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -7
            # expect: __rfloordiv__
            # expect: 0
            # expect: -1
            # expect: ZeroDivisionError: integer division or modulo by zero
            # expect: 0
            # expect: 0
            # expect: 3
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -1
            # expect: __mod__
            # expect: 1
            # expect: 1
            # expect: 0
            # expect: 1
            # expect: ZeroDivisionError: integer modulo by zero
            # expect: 1
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 0
            # expect: __rmod__
            # expect: 2
            # expect: -5
            # expect: ZeroDivisionError: integer modulo by zero
            # expect: 3
            # expect: 0
            # expect: 0
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 6
            # expect: __divmod__
            # expect: (3, 1)
            # expect: (-4, 1)
            # expect: (0, 0)
            # expect: (33333333333333333333, 1)
            # expect: ZeroDivisionError: integer division or modulo by zero
            # expect: (0, 1)
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: (-7, 0)
            # expect: __rdivmod__
            # expect: (0, 2)
            # expect: (-1, -5)
            # expect: ZeroDivisionError: integer division or modulo by zero
            # expect: (0, 3)
            # expect: (0, 0)
            # expect: (3, 0)
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: (-1, 6)
            # expect: __truediv__
            # expect: 3.5
            # expect: -3.5
            # expect: 0.0
            # expect: 3.333333333333333e+19
            # expect: ZeroDivisionError: division by zero
            # expect: 0.3333333333333333
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -7.0
            # expect: __rtruediv__
            # expect: 0.2857142857142857
            # expect: -0.2857142857142857
            # expect: ZeroDivisionError: division by zero
            # expect: 3e-20
            # expect: 0.0
            # expect: 3.0
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -0.14285714285714285
            # expect: __pow__
            # expect: 49
            # expect: 49
            # expect: 0
            # expect: 387420489
            # expect: 1
            # expect: 1
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 0.14285714285714285
            # expect: __rpow__
            # expect: 128
            # expect: 0.0078125
            # expect: 1
            # expect: 387420489
            # expect: 0
            # expect: 3
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -1
            # expect: __and__
            # expect: 2
            # expect: 0
            # expect: 0
            # expect: 0
            # expect: 0
            # expect: 1
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 7
            # expect: __rand__
            # expect: 2
            # expect: 0
            # expect: 0
            # expect: 0
            # expect: 0
            # expect: 1
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: 7
            # expect: __or__
            # expect: 7
            # expect: -5
            # expect: 5
            # expect: 100000000000000000003
            # expect: 5
            # expect: 3
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -1
            # expect: __ror__
            # expect: 7
            # expect: -5
            # expect: 5
            # expect: 100000000000000000003
            # expect: 5
            # expect: 3
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -1
            # expect: __xor__
            # expect: 5
            # expect: -5
            # expect: 5
            # expect: 100000000000000000003
            # expect: 5
            # expect: 2
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -8
            # expect: __rxor__
            # expect: 5
            # expect: -5
            # expect: 5
            # expect: 100000000000000000003
            # expect: 5
            # expect: 2
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -8
            # expect: __lshift__
            # expect: 28
            # expect: -28
            # expect: 0
            # expect: 4608
            # expect: 5
            # expect: 8
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: ValueError: negative shift count
            # expect: __rlshift__
            # expect: 256
            # expect: ValueError: negative shift count
            # expect: 5
            # expect: 4608
            # expect: 0
            # expect: 6
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -128
            # expect: __rshift__
            # expect: 1
            # expect: -2
            # expect: 0
            # expect: 12500000000000000000
            # expect: 5
            # expect: 0
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: ValueError: negative shift count
            # expect: __rrshift__
            # expect: 0
            # expect: ValueError: negative shift count
            # expect: 5
            # expect: 0
            # expect: 0
            # expect: 1
            # expect: NotImplemented
            # expect: NotImplemented
            # expect: -1
for a, b in ((7, 2), (2, 2), (0, -1), (big, big), (True, 1), (7, 'x'), (7, 7.0)):
    show(lambda: a.__eq__(b), lambda: a.__ne__(b), lambda: a.__lt__(b), lambda: a.__le__(b), lambda: a.__gt__(b), lambda: a.__ge__(b))
    # expect: False | True | False | False | True | True
    # expect: True | False | False | True | False | True
    # expect: False | True | False | False | True | True
    # expect: True | False | False | True | False | True
    # expect: True | False | False | True | False | True
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
for a in (7, 0, -7, big, True, False):
    show(lambda: a.__neg__(), lambda: a.__pos__(), lambda: a.__abs__(), lambda: a.__invert__() if type(a) is int else None, lambda: a.__bool__())
    # expect: -7 | 7 | 7 | -8 | True
    show(lambda: a.__int__(), lambda: a.__index__(), lambda: a.__trunc__(), lambda: a.__floor__(), lambda: a.__ceil__(), lambda: a.__float__())
    # expect: 7 | 7 | 7 | 7 | 7 | 7.0
    show(lambda: a.__hash__() == hash(a), lambda: a.__repr__(), lambda: a.__getnewargs__(), lambda: a.conjugate(), lambda: a.is_integer())
    # expect: True | '7' | (7,) | 7 | True
    show(lambda: a.as_integer_ratio(), lambda: a.bit_length(), lambda: a.bit_count(), lambda: (a.real, a.imag, a.numerator, a.denominator))
    # expect: (7, 1) | 3 | 3 | (7, 0, 7, 1)
    # expect: 0 | 0 | 0 | -1 | False
    # expect: 0 | 0 | 0 | 0 | 0 | 0.0
    # expect: True | '0' | (0,) | 0 | True
    # expect: (0, 1) | 0 | 0 | (0, 0, 0, 1)
    # expect: 7 | -7 | 7 | 6 | True
    # expect: -7 | -7 | -7 | -7 | -7 | -7.0
    # expect: True | '-7' | (-7,) | -7 | True
    # expect: (-7, 1) | 3 | 3 | (-7, 0, -7, 1)
    # expect: -1000000000000000000000000000000 | 1000000000000000000000000000000 | 1000000000000000000000000000000 | -1000000000000000000000000000001 | True
    # expect: 1000000000000000000000000000000 | 1000000000000000000000000000000 | 1000000000000000000000000000000 | 1000000000000000000000000000000 | 1000000000000000000000000000000 | 1e+30
    # expect: True | '1000000000000000000000000000000' | (1000000000000000000000000000000,) | 1000000000000000000000000000000 | True
    # expect: (1000000000000000000000000000000, 1) | 100 | 37 | (1000000000000000000000000000000, 0, 1000000000000000000000000000000, 1)
    # expect: -1 | 1 | 1 | None | True
    # expect: 1 | 1 | 1 | 1 | 1 | 1.0
    # expect: True | 'True' | (1,) | 1 | True
    # expect: (1, 1) | 1 | 1 | (1, 0, 1, 1)
    # expect: 0 | 0 | 0 | None | False
    # expect: 0 | 0 | 0 | 0 | 0 | 0.0
    # expect: True | 'False' | (0,) | 0 | True
    # expect: (0, 1) | 0 | 0 | (0, 0, 0, 1)
show(lambda: (1234).__round__(), lambda: (1250).__round__(-2), lambda: (0).__round__(3), lambda: (5).__round__('x'), lambda: (15).__round__(None))
# expect: 1234 | 1200 | 0 | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'NoneType' object cannot be interpreted as an integer
show(lambda: (255).__format__('x'), lambda: (0).__format__(''), lambda: (7).__format__('q'), lambda: (7).__format__(1), lambda: True.__format__(''))
# expect: 'ff' | '0' | ValueError: Unknown format code 'q' for object of type 'int' | TypeError: __format__() argument must be str, not int | 'True'
show(lambda: (10 ** 400).__float__(), lambda: (10 ** 400) / 3, lambda: (2).__pow__(10, 7), lambda: (2).__pow__(-1, 7), lambda: (2).__pow__(5, 0))
# expect: OverflowError: int too large to convert to float | OverflowError: integer division result too large for a float | 2 | 4 | ValueError: pow() 3rd argument cannot be 0
show(lambda: (2).__rpow__(3), lambda: (0).__rpow__(0), lambda: (-1).__rpow__(0), lambda: (2).__pow__(5, 'x'))
# expect: 9 | 1 | ZeroDivisionError: 0.0 cannot be raised to a negative power | NotImplemented
show(lambda: (1).to_bytes(2), lambda: (0).to_bytes(0, 'little'), lambda: (-1).to_bytes(2), lambda: (-2).to_bytes(2, signed=True), lambda: (300).to_bytes(1))
# expect: b'\x00\x01' | b'' | OverflowError: can't convert negative int to unsigned | b'\xff\xfe' | OverflowError: int too big to convert
show(lambda: int.from_bytes(b'\x01\x02'), lambda: int.from_bytes(b''), lambda: int.from_bytes([1, 2], 'little'), lambda: int.from_bytes('a'),
# expect: 258 | 0 | 513 | TypeError: cannot convert 'str' object to bytes | ValueError: byteorder must be either 'little' or 'big'
     lambda: int.from_bytes(b'a', 'middle'))
