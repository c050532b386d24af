class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'N({self.v})'
for op, name in (('+', 'add'), ('-', 'sub'), ('*', 'mul'), ('/', 'truediv'), ('//', 'floordiv'), ('%', 'mod'), ('**', 'pow'), ('@', 'matmul'), ('<<', 'lshift'), ('>>', 'rshift'), ('&', 'and'), ('|', 'or'), ('^', 'xor')):
    def fwd(self, o, name=name): return (name, self, o)
    def rev(self, o, name=name): return ('r' + name, self, o)
    setattr(N, f'__{name}__', fwd)
    setattr(N, f'__r{name}__', rev)
    print(op, eval(f'N(1) {op} 2'), eval(f'2 {op} N(1)'), eval(f'N(1) {op} N(2)'), eval(f'"s" {op} N(3)') if op != '%' else '')  # expect: + ('add', N(1), 2) ('radd', N(1), 2) ('add', N(1), N(2)) ('radd', N(3), 's')
    # expect: - ('sub', N(1), 2) ('rsub', N(1), 2) ('sub', N(1), N(2)) ('rsub', N(3), 's')
    # expect: * ('mul', N(1), 2) ('rmul', N(1), 2) ('mul', N(1), N(2)) ('rmul', N(3), 's')
    # expect: / ('truediv', N(1), 2) ('rtruediv', N(1), 2) ('truediv', N(1), N(2)) ('rtruediv', N(3), 's')
    # expect: // ('floordiv', N(1), 2) ('rfloordiv', N(1), 2) ('floordiv', N(1), N(2)) ('rfloordiv', N(3), 's')
    # expect: % ('mod', N(1), 2) ('rmod', N(1), 2) ('mod', N(1), N(2)) 
    # expect: ** ('pow', N(1), 2) ('rpow', N(1), 2) ('pow', N(1), N(2)) ('rpow', N(3), 's')
    # expect: @ ('matmul', N(1), 2) ('rmatmul', N(1), 2) ('matmul', N(1), N(2)) ('rmatmul', N(3), 's')
    # expect: << ('lshift', N(1), 2) ('rlshift', N(1), 2) ('lshift', N(1), N(2)) ('rlshift', N(3), 's')
    # expect: >> ('rshift', N(1), 2) ('rrshift', N(1), 2) ('rshift', N(1), N(2)) ('rrshift', N(3), 's')
    # expect: & ('and', N(1), 2) ('rand', N(1), 2) ('and', N(1), N(2)) ('rand', N(3), 's')
    # expect: | ('or', N(1), 2) ('ror', N(1), 2) ('or', N(1), N(2)) ('ror', N(3), 's')
    # expect: ^ ('xor', N(1), 2) ('rxor', N(1), 2) ('xor', N(1), N(2)) ('rxor', N(3), 's')
class U:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o
    def __round__(self, n=None): return 'round', n
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __pow__(self, o, m=None): return 'pow', o, m
u = U()
import math
print(-u, +u, ~u, abs(u), divmod(u, 2), divmod(2, u), round(u), round(u, 3), math.trunc(u), math.floor(u), math.ceil(u), u ** 2, pow(u, 2, 3))  # expect: neg pos inv abs ('divmod', 2) ('rdivmod', 2) ('round', None) ('round', 3) trunc floor ceil ('pow', 2, None) ('pow', 2, 3)
class P: pass
for op in ('+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^'):
    for a, b in (('P()', '1'), ('1', 'P()'), ('P()', 'P()'), ('"a"', 'P()'), ('[]', 'P()')):
        try: print(eval(f'{a} {op} {b}'))
        except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'P' and 'int'
        # expect: unsupported operand type(s) for +: 'int' and 'P'
        # expect: unsupported operand type(s) for +: 'P' and 'P'
        # expect: can only concatenate str (not "P") to str
        # expect: can only concatenate list (not "P") to list
        # expect: unsupported operand type(s) for -: 'P' and 'int'
        # expect: unsupported operand type(s) for -: 'int' and 'P'
        # expect: unsupported operand type(s) for -: 'P' and 'P'
        # expect: unsupported operand type(s) for -: 'str' and 'P'
        # expect: unsupported operand type(s) for -: 'list' and 'P'
        # expect: unsupported operand type(s) for *: 'P' and 'int'
        # expect: unsupported operand type(s) for *: 'int' and 'P'
        # expect: unsupported operand type(s) for *: 'P' and 'P'
        # expect: can't multiply sequence by non-int of type 'P'
        # expect: can't multiply sequence by non-int of type 'P'
        # expect: unsupported operand type(s) for /: 'P' and 'int'
        # expect: unsupported operand type(s) for /: 'int' and 'P'
        # expect: unsupported operand type(s) for /: 'P' and 'P'
        # expect: unsupported operand type(s) for /: 'str' and 'P'
        # expect: unsupported operand type(s) for /: 'list' and 'P'
        # expect: unsupported operand type(s) for //: 'P' and 'int'
        # expect: unsupported operand type(s) for //: 'int' and 'P'
        # expect: unsupported operand type(s) for //: 'P' and 'P'
        # expect: unsupported operand type(s) for //: 'str' and 'P'
        # expect: unsupported operand type(s) for //: 'list' and 'P'
        # expect: unsupported operand type(s) for %: 'P' and 'int'
        # expect: unsupported operand type(s) for %: 'int' and 'P'
        # expect: unsupported operand type(s) for %: 'P' and 'P'
        # expect: not all arguments converted during string formatting
        # expect: unsupported operand type(s) for %: 'list' and 'P'
        # expect: unsupported operand type(s) for ** or pow(): 'P' and 'int'
        # expect: unsupported operand type(s) for ** or pow(): 'int' and 'P'
        # expect: unsupported operand type(s) for ** or pow(): 'P' and 'P'
        # expect: unsupported operand type(s) for ** or pow(): 'str' and 'P'
        # expect: unsupported operand type(s) for ** or pow(): 'list' and 'P'
        # expect: unsupported operand type(s) for @: 'P' and 'int'
        # expect: unsupported operand type(s) for @: 'int' and 'P'
        # expect: unsupported operand type(s) for @: 'P' and 'P'
        # expect: unsupported operand type(s) for @: 'str' and 'P'
        # expect: unsupported operand type(s) for @: 'list' and 'P'
        # expect: unsupported operand type(s) for <<: 'P' and 'int'
        # expect: unsupported operand type(s) for <<: 'int' and 'P'
        # expect: unsupported operand type(s) for <<: 'P' and 'P'
        # expect: unsupported operand type(s) for <<: 'str' and 'P'
        # expect: unsupported operand type(s) for <<: 'list' and 'P'
        # expect: unsupported operand type(s) for >>: 'P' and 'int'
        # expect: unsupported operand type(s) for >>: 'int' and 'P'
        # expect: unsupported operand type(s) for >>: 'P' and 'P'
        # expect: unsupported operand type(s) for >>: 'str' and 'P'
        # expect: unsupported operand type(s) for >>: 'list' and 'P'
        # expect: unsupported operand type(s) for &: 'P' and 'int'
        # expect: unsupported operand type(s) for &: 'int' and 'P'
        # expect: unsupported operand type(s) for &: 'P' and 'P'
        # expect: unsupported operand type(s) for &: 'str' and 'P'
        # expect: unsupported operand type(s) for &: 'list' and 'P'
        # expect: unsupported operand type(s) for |: 'P' and 'int'
        # expect: unsupported operand type(s) for |: 'int' and 'P'
        # expect: unsupported operand type(s) for |: 'P' and 'P'
        # expect: unsupported operand type(s) for |: 'str' and 'P'
        # expect: unsupported operand type(s) for |: 'list' and 'P'
        # expect: unsupported operand type(s) for ^: 'P' and 'int'
        # expect: unsupported operand type(s) for ^: 'int' and 'P'
        # expect: unsupported operand type(s) for ^: 'P' and 'P'
        # expect: unsupported operand type(s) for ^: 'str' and 'P'
        # expect: unsupported operand type(s) for ^: 'list' and 'P'
for op in '-+~':
    try: eval(op + 'P()')
    except TypeError as e: print(e)  # expect: bad operand type for unary -: 'P'
    try: eval(op + '"s"')
    except TypeError as e: print(e)  # expect: bad operand type for unary -: 'str'
    # expect: bad operand type for unary +: 'P'
    # expect: bad operand type for unary +: 'str'
    # expect: bad operand type for unary ~: 'P'
    # expect: bad operand type for unary ~: 'str'
for f in (abs, round, lambda x: divmod(x, 1), lambda x: pow(x, 2, 3), int, float, complex, len, hash, iter, next, math.floor, hex, chr, ord):
    try: print(type(f(P())).__name__)
    except (TypeError, AttributeError) as e: print(e)  # expect: bad operand type for abs(): 'P'
    # expect: type P doesn't define __round__ method
    # expect: unsupported operand type(s) for divmod(): 'P' and 'int'
    # expect: unsupported operand type(s) for ** or pow(): 'P', 'int', 'int'
    # expect: int() argument must be a string, a bytes-like object or a real number, not 'P'
    # expect: float() argument must be a string or a real number, not 'P'
    # expect: complex() first argument must be a string or a number, not 'P'
    # expect: object of type 'P' has no len()
    # expect: int
    # expect: 'P' object is not iterable
    # expect: 'P' object is not an iterator
    # expect: must be real number, not P
    # expect: 'P' object cannot be interpreted as an integer
    # expect: 'P' object cannot be interpreted as an integer
    # expect: ord() expected string of length 1, but P found
