# Deep inheritance, wide inheritance, a generator around a generator around ...: what is deep ends by RecursionError, if at all.
# limits: steps=20000000 memory=64MiB
class C: pass
first = C
for i in range(1000):
    class C(C): pass
print(len(C.__mro__), isinstance(C(), first))  # expect: 1002 True
c = C(); c.x = 1; print(c.x)  # expect: 1
first.y = 2; print(c.y)  # expect: 2
wide = type('Wide', tuple(type(f'B{i}', (), {}) for i in range(300)), {})
print(len(wide.__mro__))  # expect: 302
g = (i for i in range(3))
for _ in range(10_000): g = (i for i in g)
try: list(g)
except RecursionError as e: print(type(e).__name__)  # expect: RecursionError
def delegate(g): yield from g
g = iter([1, 2])
for _ in range(900): g = delegate(g)
print(list(g))  # expect: [1, 2]
for i in range(2_000): type('T', (), {'f': lambda self: i})
print(type('T', (), {'f': lambda self: 'fine'})().f())  # expect: fine
