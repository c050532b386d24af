class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
t = Tree(2, Tree(1), Tree(4, Tree(3)))
print(list(t), 3 in t, max(t), sorted(t, reverse=True), [*t])  # expect: [1, 2, 3, 4] True 4 [4, 3, 2, 1] [1, 2, 3, 4]
a, b, c, d = t
print(a, d)  # expect: 1 4
class Base:
    def items(self): yield 'base'
class Sub(Base):
    def items(self):
        yield from super().items()
        yield 'sub'
print(list(Sub().items()))  # expect: ['base', 'sub']
def outer():
    x = 0
    def g():
        nonlocal x
        while x < 3:
            x += 1
            yield x
    for v in g(): print('x is', x)  # expect: x is 1
outer()  # expect: x is 2
# expect: x is 3
def with_cell():
    n = yield 'start'
    f = lambda: n
    n2 = yield f()
    n = n2
    yield f()
i = with_cell()
print(next(i), i.send(1), i.send(2))  # expect: start 1 2
def params(a, *b, c=3, **d):
    yield a; yield b; yield c; yield d
print(list(params(1, 2, x=4)))  # expect: [1, (2,), 3, {'x': 4}]
def default(l=[]):
    l.append(1); yield len(l)
print(next(default()), next(default()))  # expect: 1 2
try: params()
except TypeError as e: print(e)  # expect: params() missing 1 required positional argument: 'a'
