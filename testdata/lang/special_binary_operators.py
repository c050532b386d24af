# Every arithmetic operator: forward, reflected and in-place methods, and what happens without them.
def attempt(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
ops = {'add': '+', 'sub': '-', 'mul': '*', 'matmul': '@', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and': '&', 'xor': '^', 'or': '|'}
class N:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return f'N{self.n}'
class I(N): pass
def method(name): return lambda self, other: f'{name}({self},{other})'
for name in ops:
    setattr(N, f'__{name}__', method(name))
    setattr(N, f'__r{name}__', method('r' + name))
    setattr(I, f'__i{name}__', method('i' + name))
for name, op in ops.items():
    print(*[eval(f'{x} {op} {y}') for x, y in [('N()', 1), (1, 'N()'), ('N(1)', 'N(2)'), ('N(1)', 'I(2)'), ('I(2)', 'N(1)'), ('[1]', 'N()')]])
# expect: add(N0,1) radd(N0,1) add(N1,N2) add(N1,N2) add(N2,N1) radd(N0,[1])
# expect: sub(N0,1) rsub(N0,1) sub(N1,N2) sub(N1,N2) sub(N2,N1) rsub(N0,[1])
# expect: mul(N0,1) rmul(N0,1) mul(N1,N2) mul(N1,N2) mul(N2,N1) rmul(N0,[1])
# expect: matmul(N0,1) rmatmul(N0,1) matmul(N1,N2) matmul(N1,N2) matmul(N2,N1) rmatmul(N0,[1])
# expect: truediv(N0,1) rtruediv(N0,1) truediv(N1,N2) truediv(N1,N2) truediv(N2,N1) rtruediv(N0,[1])
# expect: floordiv(N0,1) rfloordiv(N0,1) floordiv(N1,N2) floordiv(N1,N2) floordiv(N2,N1) rfloordiv(N0,[1])
# expect: mod(N0,1) rmod(N0,1) mod(N1,N2) mod(N1,N2) mod(N2,N1) rmod(N0,[1])
# expect: pow(N0,1) rpow(N0,1) pow(N1,N2) pow(N1,N2) pow(N2,N1) rpow(N0,[1])
# expect: lshift(N0,1) rlshift(N0,1) lshift(N1,N2) lshift(N1,N2) lshift(N2,N1) rlshift(N0,[1])
# expect: rshift(N0,1) rrshift(N0,1) rshift(N1,N2) rshift(N1,N2) rshift(N2,N1) rrshift(N0,[1])
# expect: and(N0,1) rand(N0,1) and(N1,N2) and(N1,N2) and(N2,N1) rand(N0,[1])
# expect: xor(N0,1) rxor(N0,1) xor(N1,N2) xor(N1,N2) xor(N2,N1) rxor(N0,[1])
# expect: or(N0,1) ror(N0,1) or(N1,N2) or(N1,N2) or(N2,N1) ror(N0,[1])
for name, op in ops.items():
    for left, right in ('I(1)', '3'), ('N(1)', '3'), ('5', 'N(7)'):
        space = {'N': N, 'I': I}
        exec(f'x = {left}\nx {op}= {right}', space)
        print(space['x'], end=' ')
print('.')
# expect: iadd(N1,3) add(N1,3) radd(N7,5) isub(N1,3) sub(N1,3) rsub(N7,5) imul(N1,3) mul(N1,3) rmul(N7,5) imatmul(N1,3) matmul(N1,3) rmatmul(N7,5) itruediv(N1,3) truediv(N1,3) rtruediv(N7,5) ifloordiv(N1,3) floordiv(N1,3) rfloordiv(N7,5) imod(N1,3) mod(N1,3) rmod(N7,5) ipow(N1,3) pow(N1,3) rpow(N7,5) ilshift(N1,3) lshift(N1,3) rlshift(N7,5) irshift(N1,3) rshift(N1,3) rrshift(N7,5) iand(N1,3) and(N1,3) rand(N7,5) ixor(N1,3) xor(N1,3) rxor(N7,5) ior(N1,3) or(N1,3) ror(N7,5) .
class E: pass
for op in ops.values():
    attempt(lambda: eval(f'E() {op} 1'))
    attempt(lambda: exec(f'x = 1\nx {op}= E()'))
# expect: unsupported operand type(s) for +: 'E' and 'int'
# expect: unsupported operand type(s) for +=: 'int' and 'E'
# expect: unsupported operand type(s) for -: 'E' and 'int'
# expect: unsupported operand type(s) for -=: 'int' and 'E'
# expect: unsupported operand type(s) for *: 'E' and 'int'
# expect: unsupported operand type(s) for *=: 'int' and 'E'
# expect: unsupported operand type(s) for @: 'E' and 'int'
# expect: unsupported operand type(s) for @=: 'int' and 'E'
# expect: unsupported operand type(s) for /: 'E' and 'int'
# expect: unsupported operand type(s) for /=: 'int' and 'E'
# expect: unsupported operand type(s) for //: 'E' and 'int'
# expect: unsupported operand type(s) for //=: 'int' and 'E'
# expect: unsupported operand type(s) for %: 'E' and 'int'
# expect: unsupported operand type(s) for %=: 'int' and 'E'
# expect: unsupported operand type(s) for ** or pow(): 'E' and 'int'
# expect: unsupported operand type(s) for **=: 'int' and 'E'
# expect: unsupported operand type(s) for <<: 'E' and 'int'
# expect: unsupported operand type(s) for <<=: 'int' and 'E'
# expect: unsupported operand type(s) for >>: 'E' and 'int'
# expect: unsupported operand type(s) for >>=: 'int' and 'E'
# expect: unsupported operand type(s) for &: 'E' and 'int'
# expect: unsupported operand type(s) for &=: 'int' and 'E'
# expect: unsupported operand type(s) for ^: 'E' and 'int'
# expect: unsupported operand type(s) for ^=: 'int' and 'E'
# expect: unsupported operand type(s) for |: 'E' and 'int'
# expect: unsupported operand type(s) for |=: 'int' and 'E'
for op, left in ('+', []), ('*', []), ('+', 'a'), ('%', 'a'), ('*', ()), ('+', b''), ('|', {}), ('|', set()), ('-', set()), ('*', 'a'):
    attempt(lambda: eval(f'x {op} E()', {'x': left, 'E': E}))
    attempt(lambda: eval(f'E() {op} x', {'x': left, 'E': E}))
    attempt(lambda: exec(f'x {op}= E()', {'x': left, 'E': E}))
# expect: can only concatenate list (not "E") to list
# expect: unsupported operand type(s) for +: 'E' and 'list'
# expect: 'E' object is not iterable
# expect: can't multiply sequence by non-int of type 'E'
# expect: can't multiply sequence by non-int of type 'E'
# expect: can't multiply sequence by non-int of type 'E'
# expect: can only concatenate str (not "E") to str
# expect: unsupported operand type(s) for +: 'E' and 'str'
# expect: can only concatenate str (not "E") to str
# expect: not all arguments converted during string formatting
# expect: unsupported operand type(s) for %: 'E' and 'str'
# expect: not all arguments converted during string formatting
# expect: can't multiply sequence by non-int of type 'E'
# expect: can't multiply sequence by non-int of type 'E'
# expect: can't multiply sequence by non-int of type 'E'
# expect: can't concat E to bytes
# expect: unsupported operand type(s) for +: 'E' and 'bytes'
# expect: can't concat E to bytes
# expect: unsupported operand type(s) for |: 'dict' and 'E'
# expect: unsupported operand type(s) for |: 'E' and 'dict'
# expect: 'E' object is not iterable
# expect: unsupported operand type(s) for |: 'set' and 'E'
# expect: unsupported operand type(s) for |: 'E' and 'set'
# expect: unsupported operand type(s) for |=: 'set' and 'E'
# expect: unsupported operand type(s) for -: 'set' and 'E'
# expect: unsupported operand type(s) for -: 'E' and 'set'
# expect: unsupported operand type(s) for -=: 'set' and 'E'
# expect: can't multiply sequence by non-int of type 'E'
# expect: can't multiply sequence by non-int of type 'E'
# expect: can't multiply sequence by non-int of type 'E'
