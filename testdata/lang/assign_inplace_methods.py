class N:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): print('iadd', o); self.v += o; return self  # expect: iadd 5
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): print('sub', o); return N(self.v - o)
    def __imul__(self, o): return 'replaced'
n = m = N(1)
n += 5
print(n is m, n.v)  # expect: True 6
n -= 2  # expect: sub 2
print(n is m, n.v, m.v)  # expect: False 4 6
n *= 3
print(n)  # expect: replaced
class P:
    pass
p = P()
for op in ('+=', '-=', '*=', '/=', '//=', '%=', '**=', '@=', '<<=', '>>=', '&=', '|=', '^='):
    try:
        exec('p ' + op + ' 1')
    except TypeError as e:
        print(e)  # expect: unsupported operand type(s) for +=: 'P' and 'int'
        # expect: unsupported operand type(s) for -=: 'P' and 'int'
        # expect: unsupported operand type(s) for *=: 'P' and 'int'
        # expect: unsupported operand type(s) for /=: 'P' and 'int'
        # expect: unsupported operand type(s) for //=: 'P' and 'int'
        # expect: unsupported operand type(s) for %=: 'P' and 'int'
        # expect: unsupported operand type(s) for **=: 'P' and 'int'
        # expect: unsupported operand type(s) for @=: 'P' and 'int'
        # expect: unsupported operand type(s) for <<=: 'P' and 'int'
        # expect: unsupported operand type(s) for >>=: 'P' and 'int'
        # expect: unsupported operand type(s) for &=: 'P' and 'int'
        # expect: unsupported operand type(s) for |=: 'P' and 'int'
        # expect: unsupported operand type(s) for ^=: 'P' and 'int'
