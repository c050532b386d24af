# needs: cpython 3.12
class A: pass
a = A()
print(hash(a) == hash(a), a == a, a != A(), len({a, a, A()}))  # expect: True True True 2
class B:
    def __eq__(self, o): return True
try: hash(B())
except TypeError as e: print(e)  # expect: unhashable type: 'B'
try: {B(): 1}
except TypeError as e: print(e)  # expect: unhashable type: 'B'
print(B.__hash__)  # expect: None
class C(B):
    def __hash__(self): return 5
print(hash(C()), len({C(), C()}))  # expect: 5 1
class D(A):
    def __eq__(self, o): return False
    __hash__ = A.__hash__
d = D()
print({d: 1}[d], d in [d], d == d)  # expect: 1 True False
class E: __hash__ = None
try: hash(E())
except TypeError as e: print(e)  # expect: unhashable type: 'E'
class F:
    def __hash__(self): return 'x'
try: hash(F())
except TypeError as e: print(e)  # expect: __hash__ method should return an integer
class G:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
print(hash(G(-1)), hash(G(2**61 - 1)), hash(G(2**100)), hash(G(True)), hash(G(-2**70)))  # expect: -2 2305843009213693951 549755813888 1 -512
class K:
    def __init__(self, k): self.k = k
    def __hash__(self): print('hash', self.k); return hash(self.k)  # expect: hash 1
    def __eq__(self, o): print('eq', self.k, o.k); return self.k == o.k
m = {K(1): 'one'}
print(m[K(1)], K(2) in m, m.get(K(3)))  # expect: hash 1
# expect: eq 1 1
# expect: hash 2
# expect: hash 3
# expect: one False None
s = {K(5)}  # expect: hash 5
print(K(5) in s)  # expect: hash 5
# expect: eq 5 5
# expect: True
class I(int):
    def __eq__(self, o): return super().__eq__(o)
try: hash(I(1))
except TypeError as e: print(e)  # expect: unhashable type: 'I'
for x in ([], {}, set(), bytearray(), slice(1)):
    try: hash(x); print('ok')
    except TypeError as e: print(e)  # expect: unhashable type: 'list'
    # expect: unhashable type: 'dict'
    # expect: unhashable type: 'set'
    # expect: unhashable type: 'bytearray'
    # expect: ok
print(hash((1, 2)) == hash((1, 2)), hash(1) == hash(1.0) == hash(True), hash('a') == hash('a'), hash(None) == hash(None), hash(-1), hash(2**61))  # expect: True True True True -2 1
try: hash((1, []))
except TypeError as e: print(e)  # expect: unhashable type: 'list'
