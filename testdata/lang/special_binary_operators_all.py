# All binary operators: the method, its reflected and its augmented form.
def show(name):
    return lambda self, other: (name, getattr(other, 'n', other))
class A:
    n = 'A'
    __add__ = show('add'); __radd__ = show('radd'); __iadd__ = show('iadd')
    __sub__ = show('sub'); __rsub__ = show('rsub'); __isub__ = show('isub')
    __mul__ = show('mul'); __rmul__ = show('rmul'); __imul__ = show('imul')
    __matmul__ = show('matmul'); __rmatmul__ = show('rmatmul'); __imatmul__ = show('imatmul')
    __truediv__ = show('truediv'); __rtruediv__ = show('rtruediv'); __itruediv__ = show('itruediv')
    __floordiv__ = show('floordiv'); __rfloordiv__ = show('rfloordiv'); __ifloordiv__ = show('ifloordiv')
    __mod__ = show('mod'); __rmod__ = show('rmod'); __imod__ = show('imod')
    __pow__ = show('pow'); __rpow__ = show('rpow'); __ipow__ = show('ipow')
    __lshift__ = show('lshift'); __rlshift__ = show('rlshift'); __ilshift__ = show('ilshift')
    __rshift__ = show('rshift'); __rrshift__ = show('rrshift'); __irshift__ = show('irshift')
    __and__ = show('and'); __rand__ = show('rand'); __iand__ = show('iand')
    __xor__ = show('xor'); __rxor__ = show('rxor'); __ixor__ = show('ixor')
    __or__ = show('or'); __ror__ = show('ror'); __ior__ = show('ior')
    __divmod__ = show('divmod'); __rdivmod__ = show('rdivmod')
class B: n = 'B'
a, b = A(), B()
print(a + b, a - b, a * b, a @ b, a / b, a // b, a % b, a ** b, a << b, a >> b, a & b, a ^ b, a | b, divmod(a, b))
# expect: ('add', 'B') ('sub', 'B') ('mul', 'B') ('matmul', 'B') ('truediv', 'B') ('floordiv', 'B') ('mod', 'B') ('pow', 'B') ('lshift', 'B') ('rshift', 'B') ('and', 'B') ('xor', 'B') ('or', 'B') ('divmod', 'B')
print(b + a, b - a, b * a, b @ a, b / a, b // a, b % a, b ** a, b << a, b >> a, b & a, b ^ a, b | a, divmod(b, a))
# expect: ('radd', 'B') ('rsub', 'B') ('rmul', 'B') ('rmatmul', 'B') ('rtruediv', 'B') ('rfloordiv', 'B') ('rmod', 'B') ('rpow', 'B') ('rlshift', 'B') ('rrshift', 'B') ('rand', 'B') ('rxor', 'B') ('ror', 'B') ('rdivmod', 'B')
print(1 + a, 1 - a, 1 * a, 1 @ a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 << a, 1 >> a, 1 & a, 1 ^ a, 1 | a, divmod(1, a))
# expect: ('radd', 1) ('rsub', 1) ('rmul', 1) ('rmatmul', 1) ('rtruediv', 1) ('rfloordiv', 1) ('rmod', 1) ('rpow', 1) ('rlshift', 1) ('rrshift', 1) ('rand', 1) ('rxor', 1) ('ror', 1) ('rdivmod', 1)
x = a; x += 1; print(x)  # expect: ('iadd', 1)
x = a; x -= 1; print(x)  # expect: ('isub', 1)
x = a; x *= 1; print(x)  # expect: ('imul', 1)
x = a; x @= 1; print(x)  # expect: ('imatmul', 1)
x = a; x /= 1; print(x)  # expect: ('itruediv', 1)
x = a; x //= 1; print(x)  # expect: ('ifloordiv', 1)
x = a; x %= 1; print(x)  # expect: ('imod', 1)
x = a; x **= 1; print(x)  # expect: ('ipow', 1)
x = a; x <<= 1; print(x)  # expect: ('ilshift', 1)
x = a; x >>= 1; print(x)  # expect: ('irshift', 1)
x = a; x &= 1; print(x)  # expect: ('iand', 1)
x = a; x ^= 1; print(x)  # expect: ('ixor', 1)
x = a; x |= 1; print(x)  # expect: ('ior', 1)
x = b
try: x @= 1
except TypeError as e: print(e)  # expect: unsupported operand type(s) for @=: 'B' and 'int'
class P:
    def __pow__(self, other, mod=None): return other, mod
    def __rpow__(self, other, mod=None): return 'r', other, mod
    def __ipow__(self, other): return 'i', other
p = P()
print(pow(p, 2), pow(p, 2, 3), p ** 2, 2 ** p)  # expect: (2, None) (2, 3) (2, None) ('r', 2, None)
p **= 5
print(p)  # expect: ('i', 5)
for op in ('+', '-', '*', '@', '/', '//', '%', '**', '<<', '>>', '&', '^', '|'):
    try: eval(f'b {op} b')
    except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'B' and 'B'
# expect: unsupported operand type(s) for -: 'B' and 'B'
# expect: unsupported operand type(s) for *: 'B' and 'B'
# expect: unsupported operand type(s) for @: 'B' and 'B'
# expect: unsupported operand type(s) for /: 'B' and 'B'
# expect: unsupported operand type(s) for //: 'B' and 'B'
# expect: unsupported operand type(s) for %: 'B' and 'B'
# expect: unsupported operand type(s) for ** or pow(): 'B' and 'B'
# expect: unsupported operand type(s) for <<: 'B' and 'B'
# expect: unsupported operand type(s) for >>: 'B' and 'B'
# expect: unsupported operand type(s) for &: 'B' and 'B'
# expect: unsupported operand type(s) for ^: 'B' and 'B'
# expect: unsupported operand type(s) for |: 'B' and 'B'
