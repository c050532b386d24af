# needs: cpython 3.12
class C:
    def __init__(self): self.d = {}
    def __len__(self): return 3
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __setitem__(self, k, v): print('set', k, v); self.d[k] = v  # expect: set 1 2
    def __delitem__(self, k): print('del', k); del self.d[k]
    def __contains__(self, k): print('contains', k); return 'truthy'
    def __iter__(self): print('iter'); return iter([1, 2])
    def __reversed__(self): print('reversed'); return iter([2, 1])
    def __length_hint__(self): return 10
c = C()
c[1] = 2
c['a':'b'] = 3 if False else 4  # expect: set slice('a', 'b', None) 4
print(c[1], len(c), 5 in c, 5 not in c, list(c), list(reversed(c)), bool(c))  # expect: get 1
# expect: contains 5
# expect: contains 5
# expect: iter
# expect: reversed
# expect: 2 3 True False [1, 2] [2, 1] True
del c[1]  # expect: del 1
try: c[1]  # expect: get 1
except KeyError as e: print(repr(e))  # expect: KeyError(1)
class D:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
d = D()
print(list(d), 20 in d, 25 in d, [*d], max(d), tuple(d), dict(enumerate(d)))  # expect: [0, 10, 20] True False [0, 10, 20] 20 (0, 10, 20) {0: 0, 1: 10, 2: 20}
a, b, x = d
print(a, b, x)  # expect: 0 10 20
for v in d: print(v, end=' ')  # expect: 0 10 20 
print()
try: reversed(D())
except TypeError as e: print(e)  # expect: object of type 'D' has no len()
class S(D):
    def __len__(self): return 3
print(list(reversed(S())))  # expect: [20, 10, 0]
class E:
    def __iter__(self): return iter('xy')
print('x' in E(), 'z' in E(), list(zip(E(), E())))  # expect: True False [('x', 'x'), ('y', 'y')]
for n, s in (('len', 'len(P())'), ('get', 'P()[0]'), ('set', 'P()[0] = 1'), ('del', 'del P()[0]'), ('in', '1 in P()'), ('iter', 'iter(P())'), ('for', 'for _ in P(): pass'), ('rev', 'reversed(P())'), ('next', 'next(P())'), ('star', '[*P()]'), ('dstar', '{**P()}')):
    class P: pass
    try: exec(s)
    except TypeError as e: print(n, e)  # expect: len object of type 'P' has no len()
    # expect: get 'P' object is not subscriptable
    # expect: set 'P' object does not support item assignment
    # expect: del 'P' object doesn't support item deletion
    # expect: in argument of type 'P' is not iterable
    # expect: iter 'P' object is not iterable
    # expect: for 'P' object is not iterable
    # expect: rev 'P' object is not reversible
    # expect: next 'P' object is not an iterator
    # expect: star Value after * must be an iterable, not P
    # expect: dstar 'P' object is not a mapping
class F:
    def __init__(self, r): self.r = r
    def __len__(self): return self.r
for r in (-1, 'x', 1.5, 2**100, None, True):
    try: print(len(F(r)))
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)  # expect: ValueError __len__() should return >= 0
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError 'float' object cannot be interpreted as an integer
    # expect: OverflowError cannot fit 'int' into an index-sized integer
    # expect: TypeError 'NoneType' object cannot be interpreted as an integer
    # expect: 1
class G:
    __iter__ = None
    def __getitem__(self, i): return i
try: iter(G())
except TypeError as e: print(e)  # expect: 'G' object is not iterable
class H:
    __contains__ = None
    def __iter__(self): return iter([1])
try: 1 in H()
except TypeError as e: print(e)  # expect: 'H' object is not a container
class I:
    def __contains__(self, x): raise KeyError('in contains')
try: 1 in I()
except KeyError as e: print(repr(e))  # expect: KeyError('in contains')
class J:
    def __iter__(self): return 5
try: list(J())
except TypeError as e: print(e)  # expect: iter() returned non-iterator of type 'int'
class K:
    def __next__(self): return 1
    def __iter__(self): return self
print(next(K()), iter(K()).__class__.__name__, next(iter(K())))  # expect: 1 K 1
