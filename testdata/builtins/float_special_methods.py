from _show import show

inf, nan = float('inf'), float('nan')
for name in ('add', 'sub', 'mul', 'floordiv', 'mod', 'divmod', 'truediv', 'pow'):
    for method in (f'__{name}__', f'__r{name}__'):
        print(method)  # expect: __add__
        for a, b in ((7.5, 2.0), (7.5, 2), (-7.5, 2.0), (0.0, 5.0), (-0.0, 3), (inf, 2.0), (5.0, inf), (2.5, 0.0), (7.5, 'x'), (nan, 1.0), (1e300, 1e300)):
            show(lambda: getattr(a, method)(b))
            # expect: 9.5
            # expect: 9.5
            # expect: -5.5
            # expect: 5.0
            # expect: 3.0
            # expect: inf
            # expect: inf
            # expect: 2.5
            # expect: NotImplemented
            # expect: nan
            # expect: 2e+300
            # expect: __radd__
            # expect: 9.5
            # expect: 9.5
            # expect: -5.5
            # expect: 5.0
            # expect: 3.0
            # expect: inf
            # expect: inf
            # expect: 2.5
            # expect: NotImplemented
            # expect: nan
            # expect: 2e+300
            # expect: __sub__
            # expect: 5.5
            # expect: 5.5
            # expect: -9.5
            # expect: -5.0
            # expect: -3.0
            # expect: inf
            # expect: -inf
            # expect: 2.5
            # expect: NotImplemented
            # expect: nan
            # expect: 0.0
            # expect: __rsub__
            # expect: -5.5
            # expect: -5.5
            # expect: 9.5
            # expect: 5.0
            # expect: 3.0
            # expect: -inf
            # expect: inf
            # expect: -2.5
            # expect: NotImplemented
            # expect: nan
            # expect: 0.0
            # expect: __mul__
            # expect: 15.0
            # expect: 15.0
            # expect: -15.0
            # expect: 0.0
            # expect: -0.0
            # expect: inf
            # expect: inf
            # expect: 0.0
            # expect: NotImplemented
            # expect: nan
            # expect: inf
            # expect: __rmul__
            # expect: 15.0
            # expect: 15.0
            # expect: -15.0
            # expect: 0.0
            # expect: -0.0
            # expect: inf
            # expect: inf
            # expect: 0.0
            # expect: NotImplemented
            # expect: nan
            # expect: inf
            # expect: __floordiv__
            # expect: 3.0
            # expect: 3.0
            # expect: -4.0
            # expect: 0.0
            # expect: -0.0
            # expect: nan
            # expect: 0.0
            # expect: ZeroDivisionError: float floor division by zero
            # expect: NotImplemented
            # expect: nan
            # expect: 1.0
            # expect: __rfloordiv__
            # expect: 0.0
            # expect: 0.0
            # expect: -1.0
            # expect: ZeroDivisionError: float floor division by zero
            # expect: ZeroDivisionError: float floor division by zero
            # expect: 0.0
            # expect: nan
            # expect: 0.0
            # expect: NotImplemented
            # expect: nan
            # expect: 1.0
            # expect: __mod__
            # expect: 1.5
            # expect: 1.5
            # expect: 0.5
            # expect: 0.0
            # expect: 0.0
            # expect: nan
            # expect: 5.0
            # expect: ZeroDivisionError: float modulo
            # expect: NotImplemented
            # expect: nan
            # expect: 0.0
            # expect: __rmod__
            # expect: 2.0
            # expect: 2.0
            # expect: -5.5
            # expect: ZeroDivisionError: float modulo
            # expect: ZeroDivisionError: float modulo
            # expect: 2.0
            # expect: nan
            # expect: 0.0
            # expect: NotImplemented
            # expect: nan
            # expect: 0.0
            # expect: __divmod__
            # expect: (3.0, 1.5)
            # expect: (3.0, 1.5)
            # expect: (-4.0, 0.5)
            # expect: (0.0, 0.0)
            # expect: (-0.0, 0.0)
            # expect: (nan, nan)
            # expect: (0.0, 5.0)
            # expect: ZeroDivisionError: float divmod()
            # expect: NotImplemented
            # expect: (nan, nan)
            # expect: (1.0, 0.0)
            # expect: __rdivmod__
            # expect: (0.0, 2.0)
            # expect: (0.0, 2.0)
            # expect: (-1.0, -5.5)
            # expect: ZeroDivisionError: float divmod()
            # expect: ZeroDivisionError: float divmod()
            # expect: (0.0, 2.0)
            # expect: (nan, nan)
            # expect: (0.0, 0.0)
            # expect: NotImplemented
            # expect: (nan, nan)
            # expect: (1.0, 0.0)
            # expect: __truediv__
            # expect: 3.75
            # expect: 3.75
            # expect: -3.75
            # expect: 0.0
            # expect: -0.0
            # expect: inf
            # expect: 0.0
            # expect: ZeroDivisionError: float division by zero
            # expect: NotImplemented
            # expect: nan
            # expect: 1.0
            # expect: __rtruediv__
            # expect: 0.26666666666666666
            # expect: 0.26666666666666666
            # expect: -0.26666666666666666
            # expect: ZeroDivisionError: float division by zero
            # expect: ZeroDivisionError: float division by zero
            # expect: 0.0
            # expect: inf
            # expect: 0.0
            # expect: NotImplemented
            # expect: nan
            # expect: 1.0
            # expect: __pow__
            # expect: 56.25
            # expect: 56.25
            # expect: 56.25
            # expect: 0.0
            # expect: -0.0
            # expect: inf
            # expect: inf
            # expect: 1.0
            # expect: NotImplemented
            # expect: nan
            # expect: OverflowError: (34, 'Numerical result out of range')
            # expect: __rpow__
            # expect: 181.01933598375618
            # expect: 181.01933598375618
            # expect: 0.005524271728019903
            # expect: 1.0
            # expect: 1.0
            # expect: inf
            # expect: inf
            # expect: 0.0
            # expect: NotImplemented
            # expect: 1.0
            # expect: OverflowError: (34, 'Numerical result out of range')
for a, b in ((7.5, 2.0), (2.0, 2), (0.0, -0.0), (inf, 10 ** 400), (nan, nan), (7.5, 'x'), (True + 0.0, True)):
    show(lambda: a.__eq__(b), lambda: a.__ne__(b), lambda: a.__lt__(b), lambda: a.__le__(b), lambda: a.__gt__(b), lambda: a.__ge__(b))
    # expect: False | True | False | False | True | True
    # expect: True | False | False | True | False | True
    # expect: True | False | False | True | False | True
    # expect: False | True | False | False | True | True
    # expect: False | True | False | False | False | False
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | False | True | False | True
for a in (7.5, 0.0, -0.0, -2.5, inf, -inf, nan, 1e22):
    show(lambda: a.__neg__(), lambda: a.__pos__(), lambda: a.__abs__(), lambda: a.__bool__(), lambda: a.__float__(), lambda: a.conjugate())
    # expect: -7.5 | 7.5 | 7.5 | True | 7.5 | 7.5
    show(lambda: a.__int__(), lambda: a.__trunc__(), lambda: a.__floor__(), lambda: a.__ceil__(), lambda: a.__round__(), lambda: a.is_integer())
    # expect: 7 | 7 | 7 | 8 | 8 | False
    show(lambda: a.__repr__(), lambda: a.hex(), lambda: a.as_integer_ratio(), lambda: a.__getnewargs__(), lambda: (a.real, a.imag))
    # expect: '7.5' | '0x1.e000000000000p+2' | (15, 2) | (7.5,) | (7.5, 0.0)
    # expect: -0.0 | 0.0 | 0.0 | False | 0.0 | 0.0
    # expect: 0 | 0 | 0 | 0 | 0 | True
    # expect: '0.0' | '0x0.0p+0' | (0, 1) | (0.0,) | (0.0, 0.0)
    # expect: 0.0 | -0.0 | 0.0 | False | -0.0 | -0.0
    # expect: 0 | 0 | 0 | 0 | 0 | True
    # expect: '-0.0' | '-0x0.0p+0' | (0, 1) | (-0.0,) | (-0.0, 0.0)
    # expect: 2.5 | -2.5 | 2.5 | True | -2.5 | -2.5
    # expect: -2 | -2 | -3 | -2 | -2 | False
    # expect: '-2.5' | '-0x1.4000000000000p+1' | (-5, 2) | (-2.5,) | (-2.5, 0.0)
    # expect: -inf | inf | inf | True | inf | inf
    # expect: OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | False
    # expect: 'inf' | 'inf' | OverflowError: cannot convert Infinity to integer ratio | (inf,) | (inf, 0.0)
    # expect: inf | -inf | inf | True | -inf | -inf
    # expect: OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | False
    # expect: '-inf' | '-inf' | OverflowError: cannot convert Infinity to integer ratio | (-inf,) | (-inf, 0.0)
    # expect: nan | nan | nan | True | nan | nan
    # expect: ValueError: cannot convert float NaN to integer | ValueError: cannot convert float NaN to integer | ValueError: cannot convert float NaN to integer | ValueError: cannot convert float NaN to integer | ValueError: cannot convert float NaN to integer | False
    # expect: 'nan' | 'nan' | ValueError: cannot convert NaN to integer ratio | (nan,) | (nan, 0.0)
    # expect: -1e+22 | 1e+22 | 1e+22 | True | 1e+22 | 1e+22
    # expect: 10000000000000000000000 | 10000000000000000000000 | 10000000000000000000000 | 10000000000000000000000 | 10000000000000000000000 | True
    # expect: '1e+22' | '0x1.0f0cf064dd592p+73' | (10000000000000000000000, 1) | (1e+22,) | (1e+22, 0.0)
show(lambda: (2.675).__round__(2), lambda: (0.5).__round__(), lambda: (2.5).__round__(None), lambda: (1.5).__round__('x'), lambda: (1e300).__round__(400))
# expect: 2.67 | 0 | 2 | TypeError: 'str' object cannot be interpreted as an integer | 1e+300
show(lambda: (2.5).__format__('.3f'), lambda: (0.0).__format__(''), lambda: (2.5).__format__('d'), lambda: (2.5).__format__(None), lambda: nan.__format__('08'))
# expect: '2.500' | '0.0' | ValueError: Unknown format code 'd' for object of type 'float' | TypeError: __format__() argument must be str, not None | '00000nan'
show(lambda: (1.5).__hash__() == hash(1.5), lambda: (2.0).__hash__(), lambda: inf.__hash__(), lambda: (-0.0).__hash__())  # expect: True | 2 | 314159 | 0
show(lambda: (2.0).__pow__(3, 5), lambda: (-8.0).__pow__(1 / 3), lambda: (0.0).__pow__(-1.0), lambda: (2.0).__rpow__(-8.0))
# expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers | (1.0000000000000002+1.7320508075688772j) | ZeroDivisionError: 0.0 cannot be raised to a negative power | 64.0
show(lambda: float.fromhex('0x1.8p1'), lambda: float.fromhex('-inf'), lambda: float.fromhex('é'), lambda: float.fromhex(''), lambda: float.fromhex('0x1p5000'))
# expect: 3.0 | -inf | ValueError: invalid hexadecimal floating-point string | ValueError: invalid hexadecimal floating-point string | OverflowError: hexadecimal value too large to represent as a float
show(lambda: float.fromhex('nan'), lambda: float.fromhex(1))  # expect: nan | TypeError: bad argument type for built-in operation
