class Root:
    def __init__(self, **k): print('Root', k)
    def go(self): return ['Root']
class L(Root):
    def __init__(self, l=0, **k): print('L', l); super().__init__(**k)
    def go(self): return ['L'] + super().go()
class R(Root):
    def __init__(self, r=0, **k): print('R', r); super().__init__(**k)
    def go(self): return ['R'] + super().go()
class D(L, R):
    def __init__(self, **k): print('D'); super().__init__(**k)  # expect: D
    def go(self): return ['D'] + super().go()
print(D(l=1, r=2).go())  # expect: L 1
# expect: R 2
# expect: Root {}
# expect: ['D', 'L', 'R', 'Root']
try: D(z=1, q=2)  # expect: D
# expect: L 0
# expect: R 0
# expect: Root {'z': 1, 'q': 2}
except TypeError as e: print(e)
class M1:
    def __getattr__(self, n): return 'M1.' + n
class M2(M1):
    def __getattr__(self, n):
        if n == 'x': return 'M2.x'
        return super().__getattr__(n)
print(M2().x, M2().y)  # expect: M2.x M1.y
class S1:
    def __setattr__(self, n, v): print('set', n); super().__setattr__(n, v)  # expect: set a
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
    def __getattribute__(self, n): print('get', n); return super().__getattribute__(n)  # expect: get a
s = S1(); s.a = 1; print(s.a); del s.a  # expect: 1
# expect: del a
class Lst(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ('item', super().__getitem__(i))
    def __len__(self): return super().__len__() + 100
l = Lst([1]); l.append(2); print(l, l[0], len(l), list(l))  # expect: [1, 4] ('item', 1) 102 [1, 4]
class Dct(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
    def __missing__(self, k): return 'missing', k
d = Dct(a=1); d['b'] = 1; print(d, d['zz'], d.get('zz'))  # expect: {'a': 1, 'b': 2} ('missing', 'zz') None
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2, 3), type(T(1)).__name__, T(1, 2) == (1, 2))  # expect: (1, 2, 3) T True
class I(int):
    def __add__(self, o): return I(super().__add__(o))
    def __repr__(self): return f'I({super().__repr__()})'
print(I(5) + 3, type(I(5) + 3).__name__, I(5) - 3, f'{I(5)}', str(I(5)))  # expect: I(8) I 2 I(5) I(5)
class St(str):
    def upper(self): return 'UP:' + super().upper()
print(St('abc').upper(), St('abc') + 'd', type(St('a') + 'b').__name__)  # expect: UP:ABC abcd str
class E(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
    def __str__(self): return f'E:{super().__str__()}:{self.b}'
try: raise E(1, 2)
except E as e: print(e, repr(e), e.args)  # expect: E:1:2 E(1) (1,)
