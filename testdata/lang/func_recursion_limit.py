def f(n): return f(n + 1)
try: f(0)
except RecursionError as e: print(type(e).__name__, e)  # expect: RecursionError maximum recursion depth exceeded
depth = 0
def g():
    global depth
    depth += 1
    g()
try: g()
except RecursionError: print(depth > 900, depth < 1001)  # expect: True True
class C:
    def __getattr__(self, n): return getattr(self, n + 'x')
try: C().a
except RecursionError as e: print('getattr', str(e)[:32])  # expect: getattr maximum recursion depth exceeded
class D:
    def __repr__(self): return repr(self)
try: repr(D())
except RecursionError as e: print('repr', str(e)[:32])  # expect: repr maximum recursion depth exceeded
class E:
    def __eq__(self, o): return self == o
try: E() == E()
except RecursionError as e: print('eq', str(e)[:32])  # expect: eq maximum recursion depth exceeded
class F:
    def __add__(self, o): return self + o
try: F() + 1
except RecursionError as e: print('add', str(e)[:32])  # expect: add maximum recursion depth exceeded
class G:
    def __call__(self): return self()
try: G()()
except RecursionError as e: print('call', str(e)[:32])  # expect: call maximum recursion depth exceeded
class H:
    @property
    def p(self): return self.p
try: H().p
except RecursionError as e: print('property', str(e)[:32])  # expect: property maximum recursion depth exceeded
class I:
    def __init__(self): I()
try: I()
except RecursionError as e: print('init', str(e)[:32])  # expect: init maximum recursion depth exceeded
class J:
    def __new__(cls): return J()
try: J()
except RecursionError as e: print('new', str(e)[:32])  # expect: new maximum recursion depth exceeded
class K:
    def __iter__(self): return iter(self)
try: iter(K())
except RecursionError as e: print('iter', str(e)[:32])  # expect: iter maximum recursion depth exceeded
class L:
    def __len__(self): return len(self)
try: len(L())
except RecursionError as e: print('len', str(e)[:32])  # expect: len maximum recursion depth exceeded
class M:
    def __hash__(self): return hash(self)
try: hash(M())
except RecursionError as e: print('hash', str(e)[:32])  # expect: hash maximum recursion depth exceeded
class N:
    def __getitem__(self, k): return self[k]
try: N()[0]
except RecursionError as e: print('getitem', str(e)[:32])  # expect: getitem maximum recursion depth exceeded
def gen(): yield from gen()
try: next(gen())
except RecursionError as e: print('gen', str(e)[:32])  # expect: gen maximum recursion depth exceeded
f2 = lambda: f2()
try: f2()
except RecursionError as e: print('lambda', str(e)[:32])  # expect: lambda maximum recursion depth exceeded
def recover(n):
    try: return recover(n + 1)
    except RecursionError: return 'recovered'
print(recover(0))  # expect: recovered
def fin(n):
    try: fin(n + 1)
    finally: pass
try: fin(0)
except RecursionError as e: print('finally ok')  # expect: finally ok
class O:
    def __lt__(self, o): return sorted([O(), O()])
try: sorted([O(), O()])
except RecursionError as e: print('sorted', str(e)[:32])  # expect: sorted maximum recursion depth exceeded
class P:
    def __bool__(self): return bool(self)
try: not P()
except RecursionError as e: print('bool', str(e)[:32])  # expect: bool maximum recursion depth exceeded
class Q:
    def __contains__(self, o): return o in self
try: 1 in Q()
except RecursionError as e: print('contains', str(e)[:32])  # expect: contains maximum recursion depth exceeded
class R:
    def __setattr__(self, n, v): self.x = v
try: R().y = 1
except RecursionError as e: print('setattr', str(e)[:32])  # expect: setattr maximum recursion depth exceeded
class S:
    def __format__(self, s): return f'{self}'
try: f'{S()}'
except RecursionError as e: print('format', str(e)[:32])  # expect: format maximum recursion depth exceeded
class T:
    def __getattribute__(self, n): return self.x
try: T().y
except RecursionError as e: print('getattribute', str(e)[:32])  # expect: getattribute maximum recursion depth exceeded
class U:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
try:
    with U(): pass
except RecursionError as e: print('with', str(e)[:32])  # expect: with maximum recursion depth exceeded
class V:
    def __index__(self): return [1][self]
try: [1][V()]
except RecursionError as e: print('index', str(e)[:32])  # expect: index maximum recursion depth exceeded
class W:
    def __instancecheck__(self, o): return isinstance(1, self)
try: isinstance(1, W())
except RecursionError as e: print('isinstance', str(e)[:32])  # expect: isinstance maximum recursion depth exceeded
