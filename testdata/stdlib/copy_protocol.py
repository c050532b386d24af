# copy and deepcopy: the special methods they ask.
import copy
class Hooks:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return ('deep', type(memo).__name__)
print(copy.copy(Hooks()), copy.deepcopy(Hooks()), copy.deepcopy([Hooks()]))  # expect: copied ('deep', 'dict') [('deep', 'dict')]
class Reduced:
    def __init__(self, *args): self.args = args
    def __reduce__(self): return (Reduced, (1, 2))
print(copy.copy(Reduced()).args, copy.deepcopy(Reduced()).args)  # expect: (1, 2) (1, 2)
class Full:
    def __reduce_ex__(self, protocol): return (Full.make, (protocol,), {'state': 5}, iter([1, 2]), iter([('k', 'v')]))
    @staticmethod
    def make(p): new = Full(); new.p = p; new.items = []; new.pairs = {}; return new
    def append(self, x): self.items.append(x)
    def extend(self, xs): self.items.extend(xs)
    def __setitem__(self, k, v): self.pairs[k] = v
print(copy.copy(Full()).__dict__)  # expect: {'p': 4, 'items': [1, 2], 'pairs': {'k': 'v'}, 'state': 5}
print(copy.deepcopy(Full()).__dict__)  # expect: {'p': 4, 'items': [1, 2], 'pairs': {'k': 'v'}, 'state': 5}
class State:
    def __init__(self): self.x = 1
    def __getstate__(self): return {'y': 2}
    def __setstate__(self, state): self.z = state
print(copy.copy(State()).__dict__)  # expect: {'z': {'y': 2}}
class Named:
    def __reduce_ex__(self, protocol): return 'name'
n = Named(); print(copy.copy(n) is n)  # expect: True
class Slots:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]
s = Slots(); t = copy.deepcopy(s); print(t.a, t.a is s.a, hasattr(t, 'b'))  # expect: [1] False False
class Args(tuple):
    def __new__(cls, *args): return super().__new__(cls, args)
    def __getnewargs__(self): return tuple(self)
print(copy.copy(Args(1, 2)), copy.deepcopy(Args(1, [2])))  # expect: (1, 2) (1, [2])
class L(list): pass
class D(dict): pass
class I(int): pass
l = L([1, [2]]); l.tag = ['t']; m = copy.copy(l); print(m, type(m).__name__, m.tag is l.tag, m[1] is l[1])  # expect: [1, [2]] L True True
m = copy.deepcopy(l); print(m, m.tag, m.tag is l.tag, m[1] is l[1])  # expect: [1, [2]] ['t'] False False
d = D(a=[1]); d.t = 1; m = copy.deepcopy(d); print(m, type(m).__name__, m.t, m['a'] is d['a'])  # expect: {'a': [1]} D 1 False
i = I(5); i.t = [1]; m = copy.deepcopy(i); print(m, type(m).__name__, m.t, m.t is i.t)  # expect: 5 I [1] False
class E(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.b = b
m = copy.copy(E(1, 2)); print(repr(m), m.b)  # expect: E(1, 2) 2
shared = [1]; y = copy.deepcopy([shared, shared]); print(y[0] is y[1], y[0] is shared)  # expect: True False
loop = []; loop.append(loop); q = copy.deepcopy(loop); print(q[0] is q, q is loop)  # expect: True False
class Empty: __copy__ = None; __deepcopy__ = None
print(type(copy.copy(Empty())).__name__, type(copy.deepcopy(Empty())).__name__)  # expect: Empty Empty
class Bad:
    def __reduce_ex__(self, protocol): return 5
try: copy.copy(Bad())
except TypeError as e: print(type(e).__name__)  # expect: TypeError
