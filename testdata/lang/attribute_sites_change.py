# Descriptors and functions that instances hold, at one place of the text: what was found there before does not count when the class or the instance has changed.
class D:
    def __init__(s, n): s.n = n
    def __get__(s, o, c=None): return ('get', s.n, o is None, c.__name__)
    def __set__(s, o, v): print('set', v)
class ND:
    def __get__(s, o, c=None): return 'nondata'
class A:
    d = D(1); e = ND()
a = A()
for i in range(4):
    print(a.d, a.e)
    # expect: ('get', 1, False, 'A') nondata
    # expect: ('get', 1, False, 'A') nondata
    # expect: ('get', 2, False, 'A') nondata
    # expect: changed nondata
    if i == 1: A.d = D(2)
    if i == 2: D.__get__ = lambda s, o, c=None: 'changed'
a.e = 5; print(a.e)  # expect: 5
A.d = property(lambda s: 'prop'); print(a.d, a.d); A.d = 7; print(a.d)
# expect: prop prop
# expect: 7
class F:
    def __init__(s, f): s.f = f
    def run(s, x): return s.f(x)
f = F(lambda x: x + 1)
print([f.run(i) for i in range(3)])  # expect: [1, 2, 3]
f.f = str; print(f.run(3), f.f(4), f.f(x := 5))  # expect: 3 4 5
F.f = property(lambda s: abs); print(f.run(-3));   # expect: 3
del F.f; print(f.run(9))  # expect: 9
g = F(len); print(g.run('abc'), f.run('abc'))  # expect: 3 abc
def meth(self, x): return ('meth', x)
F.f = meth; print(g.run('ab'), F(None).run.__name__)  # expect: 2 run
class H(F):
    def __getattr__(s, n): return lambda *a: (n, a)
h = H(max); print(h.run([1, 2]), h.zz(1), h.run([3]))  # expect: 2 ('zz', (1,)) 3
del h.f; 
try: print(h.f([1]))  # expect: ('meth', [1])
except TypeError as e: print(e)
