# Comparison: which method is asked, in which order, and what is left when none answers.
def attempt(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
class C:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print('eq', self.n, end=' '); return NotImplemented
    def __ne__(self, o): print('ne', self.n, end=' '); return NotImplemented
    def __lt__(self, o): print('lt', self.n, end=' '); return NotImplemented
    def __le__(self, o): print('le', self.n, end=' '); return NotImplemented
    def __gt__(self, o): print('gt', self.n, end=' '); return NotImplemented
    def __ge__(self, o): print('ge', self.n, end=' '); return NotImplemented
class D(C): pass
class E(C):
    def __eq__(self, o): return 'E'
    def __lt__(self, o): return []
    __gt__ = __lt__
values = {'c': C('c'), 'k': C('k'), 'd': D('d'), 'e': E('e'), 'one': 1}
for pair in 'c k', 'c d', 'd c', 'c e', 'e c', 'c one', 'one c', 'c c':
    left, right = pair.split()
    for op in '==', '!=', '<', '<=', '>', '>=':
        attempt(lambda: eval(f'{left} {op} {right}', dict(values)))
# expect: eq c eq k False
# expect: ne c ne k True
# expect: lt c gt k '<' not supported between instances of 'C' and 'C'
# expect: le c ge k '<=' not supported between instances of 'C' and 'C'
# expect: gt c lt k '>' not supported between instances of 'C' and 'C'
# expect: ge c le k '>=' not supported between instances of 'C' and 'C'
# expect: eq d eq c False
# expect: ne d ne c True
# expect: gt d lt c '<' not supported between instances of 'C' and 'D'
# expect: ge d le c '<=' not supported between instances of 'C' and 'D'
# expect: lt d gt c '>' not supported between instances of 'C' and 'D'
# expect: le d ge c '>=' not supported between instances of 'C' and 'D'
# expect: eq d eq c False
# expect: ne d ne c True
# expect: lt d gt c '<' not supported between instances of 'D' and 'C'
# expect: le d ge c '<=' not supported between instances of 'D' and 'C'
# expect: gt d lt c '>' not supported between instances of 'D' and 'C'
# expect: ge d le c '>=' not supported between instances of 'D' and 'C'
# expect: 'E'
# expect: ne e ne c True
# expect: []
# expect: ge e le c '<=' not supported between instances of 'C' and 'E'
# expect: []
# expect: le e ge c '>=' not supported between instances of 'C' and 'E'
# expect: 'E'
# expect: ne e ne c True
# expect: []
# expect: le e ge c '<=' not supported between instances of 'E' and 'C'
# expect: []
# expect: ge e le c '>=' not supported between instances of 'E' and 'C'
# expect: eq c False
# expect: ne c True
# expect: lt c '<' not supported between instances of 'C' and 'int'
# expect: le c '<=' not supported between instances of 'C' and 'int'
# expect: gt c '>' not supported between instances of 'C' and 'int'
# expect: ge c '>=' not supported between instances of 'C' and 'int'
# expect: eq c False
# expect: ne c True
# expect: gt c '<' not supported between instances of 'int' and 'C'
# expect: ge c '<=' not supported between instances of 'int' and 'C'
# expect: lt c '>' not supported between instances of 'int' and 'C'
# expect: le c '>=' not supported between instances of 'int' and 'C'
# expect: eq c eq c True
# expect: ne c ne c False
# expect: lt c gt c '<' not supported between instances of 'C' and 'C'
# expect: le c ge c '<=' not supported between instances of 'C' and 'C'
# expect: gt c lt c '>' not supported between instances of 'C' and 'C'
# expect: ge c le c '>=' not supported between instances of 'C' and 'C'
class I(int):
    def __lt__(self, o): return 'I.lt'
    def __gt__(self, o): return 'I.gt'
attempt(lambda: 1 < I(0))  # expect: 'I.gt'
attempt(lambda: I(0) < 1)  # expect: 'I.lt'
attempt(lambda: True < I(3))  # expect: True
attempt(lambda: 1.5 < I(3))  # expect: True
class S(str):
    def __eq__(self, o): print('S.eq', end=' '); return super().__eq__(o)
    def __hash__(self): print('hash', end=' '); return super().__hash__()
attempt(lambda: 'a' == S('a'))  # expect: S.eq True
attempt(lambda: {'a': 1}[S('a')])  # expect: hash S.eq 1
attempt(lambda: S('a') in ['a'])  # expect: S.eq True
