# Classes that derive from list, tuple and dict: what they do not define themselves is what the builtin class does, also when a class changes later.
from collections import *
class L(list): pass
class T(tuple): pass
l = L([1,2,3]); l[0] = 5; l[1:2] = [7,8]; print(l, l[-1], l[1:], 5 in l, 9 in l, type(l[1:]))  # expect: [5, 7, 8, 3] 3 [7, 8, 3] True False <class 'list'>
for f in (lambda: l[9], lambda: l['a'], lambda: T((1,))[3], lambda: T((1,))['x']):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: IndexError list index out of range
    # expect: TypeError list indices must be integers or slices, not str
    # expect: IndexError tuple index out of range
    # expect: TypeError tuple indices must be integers or slices, not str
t = T((1,2)); 
try: t[0] = 1
except TypeError as e: print(e)  # expect: 'T' object does not support item assignment
class I:
    def __index__(self): return 1
print(l[I()], t[I()], t[::-1]); l[I()] = 'i'; print(l)
# expect: 7 2 (2, 1)
# expect: [5, 'i', 8, 3]
c = Counter('abca'); c['z'] += 2; print(c, 'z' in c, 'q' in c, c['q'])  # expect: Counter({'a': 2, 'z': 2, 'b': 1, 'c': 1}) True False 0
class D(dict):
    def __missing__(self, k): return k * 2
d = D(); print(d[4], 4 in d)  # expect: 8 False
class E(D):
    def __getitem__(self, k): return 'own'
print(E()[3])  # expect: own
def gi(self, k): return 'patched'
D.__getitem__ = gi; print(d[4]); del D.__getitem__; print(d[4])
# expect: patched
# expect: 8
D.__contains__ = lambda s, k: True; print(9 in d)  # expect: True
D.__setitem__ = lambda s, k, v: print('set', k, v); d[3] = 4  # expect: set 3 4
class M:
    def __getitem__(self, k): return 'mixin'
class MD(M, dict): pass
print(MD()[1])  # expect: mixin
class N: pass
class ND(N, dict): pass
nd = ND(a=1); print(nd['a']); N.__getitem__ = gi; print(nd['a'])
# expect: 1
# expect: patched
class Q(dict): pass
q = Q(a=1)
try: nd[[]] = 1
except TypeError as e: print(e)  # expect: unhashable type: 'list'
try: [] in nd
except TypeError as e: print(e)  # expect: unhashable type: 'list'
dd = defaultdict(list); dd['x'].append(1); print(dd, dd.get('y'), dd['x'])  # expect: defaultdict(<class 'list'>, {'x': [1]}) None [1]
try: D2 = Q(); D2['zz']
except KeyError as e: print('KeyError', e)  # expect: KeyError 'zz'
