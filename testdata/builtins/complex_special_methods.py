from _show import show

z, one, zero = 3 + 4j, 1 + 2j, 0j
for name in ('add', 'sub', 'mul', 'truediv'):
    for method in (f'__{name}__', f'__r{name}__'):
        print(method)  # expect: __add__
        for a, b in ((z, one), (z, 2), (one, 2.5), (zero, z), (z, zero), (z, 'x'), (z, True)):
            show(lambda: getattr(a, method)(b))
            # expect: (4+6j)
            # expect: (5+4j)
            # expect: (3.5+2j)
            # expect: (3+4j)
            # expect: (3+4j)
            # expect: NotImplemented
            # expect: (4+4j)
            # expect: __radd__
            # expect: (4+6j)
            # expect: (5+4j)
            # expect: (3.5+2j)
            # expect: (3+4j)
            # expect: (3+4j)
            # expect: NotImplemented
            # expect: (4+4j)
            # expect: __sub__
            # expect: (2+2j)
            # expect: (1+4j)
            # expect: (-1.5+2j)
            # expect: (-3-4j)
            # expect: (3+4j)
            # expect: NotImplemented
            # expect: (2+4j)
            # expect: __rsub__
            # expect: (-2-2j)
            # expect: (-1-4j)
            # expect: (1.5-2j)
            # expect: (3+4j)
            # expect: (-3-4j)
            # expect: NotImplemented
            # expect: (-2-4j)
            # expect: __mul__
            # expect: (-5+10j)
            # expect: (6+8j)
            # expect: (2.5+5j)
            # expect: 0j
            # expect: 0j
            # expect: NotImplemented
            # expect: (3+4j)
            # expect: __rmul__
            # expect: (-5+10j)
            # expect: (6+8j)
            # expect: (2.5+5j)
            # expect: 0j
            # expect: 0j
            # expect: NotImplemented
            # expect: (3+4j)
            # expect: __truediv__
            # expect: (2.2-0.4j)
            # expect: (1.5+2j)
            # expect: (0.4+0.8j)
            # expect: 0j
            # expect: ZeroDivisionError: complex division by zero
            # expect: NotImplemented
            # expect: (3+4j)
            # expect: __rtruediv__
            # expect: (0.44+0.08j)
            # expect: (0.24-0.32j)
            # expect: (0.5-1j)
            # expect: ZeroDivisionError: complex division by zero
            # expect: 0j
            # expect: NotImplemented
            # expect: (0.12-0.16j)
for a, b in ((z, one), (z, 3 + 4j), (zero, 0), (2 + 0j, 2.0), (z, 'x'), (z, True)):
    show(lambda: a.__eq__(b), lambda: a.__ne__(b), lambda: a.__lt__(b), lambda: a.__le__(b), lambda: a.__gt__(b), lambda: a.__ge__(b))
    # expect: False | True | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: False | True | NotImplemented | NotImplemented | NotImplemented | NotImplemented
for a in (z, zero, -0j, complex('nan+infj'), 5 + 0j):
    show(lambda: a.__neg__(), lambda: a.__pos__(), lambda: a.__abs__(), lambda: a.__bool__(), lambda: a.__complex__(), lambda: a.conjugate())
    # expect: (-3-4j) | (3+4j) | 5.0 | True | (3+4j) | (3-4j)
    show(lambda: a.__repr__(), lambda: a.__getnewargs__(), lambda: (a.real, a.imag))
    # expect: '(3+4j)' | (3.0, 4.0) | (3.0, 4.0)
    # expect: (-0-0j) | 0j | 0.0 | False | 0j | -0j
    # expect: '0j' | (0.0, 0.0) | (0.0, 0.0)
    # expect: 0j | (-0-0j) | 0.0 | False | (-0-0j) | (-0+0j)
    # expect: '(-0-0j)' | (-0.0, -0.0) | (-0.0, -0.0)
    # expect: (nan-infj) | (nan+infj) | inf | True | (nan+infj) | (nan-infj)
    # expect: '(nan+infj)' | (nan, inf) | (nan, inf)
    # expect: (-5-0j) | (5+0j) | 5.0 | True | (5+0j) | (5-0j)
    # expect: '(5+0j)' | (5.0, 0.0) | (5.0, 0.0)
show(lambda: z.__hash__() == hash(z), lambda: (5 + 0j).__hash__(), lambda: zero.__hash__())  # expect: True | 5 | 0
show(lambda: z.__format__('.1f'), lambda: zero.__format__(''), lambda: z.__format__('d'), lambda: z.__format__(1))
# expect: '3.0+4.0j' | '0j' | ValueError: Unknown format code 'd' for object of type 'complex' | TypeError: __format__() argument must be str, not int
show(lambda: z.__pow__(2), lambda: zero.__pow__(0), lambda: one.__pow__(-1), lambda: z.__pow__('x'), lambda: zero.__pow__(z))
# expect: (-7+24j) | (1+0j) | (0.2-0.4j) | NotImplemented | ZeroDivisionError: 0.0 to a negative or complex power
show(lambda: z.__rpow__(0), lambda: (2j).__rpow__(1), lambda: (2 + 0j).__rpow__(3.0), lambda: z.__rpow__('x'), lambda: (-1j).__rpow__(0))
# expect: ZeroDivisionError: 0.0 to a negative or complex power | (1+0j) | (9+0j) | NotImplemented | ZeroDivisionError: 0.0 to a negative or complex power
show(lambda: z.__pow__(2, 3), lambda: zero.__pow__(-1), lambda: z < one, lambda: z // 2, lambda: z % 2, lambda: int(z), lambda: float(z))
# expect: ValueError: complex modulo | ZeroDivisionError: 0.0 to a negative or complex power | TypeError: '<' not supported between instances of 'complex' and 'complex' | TypeError: unsupported operand type(s) for //: 'complex' and 'int' | TypeError: unsupported operand type(s) for %: 'complex' and 'int' | TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex' | TypeError: float() argument must be a string or a real number, not 'complex'
