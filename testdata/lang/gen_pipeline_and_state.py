def count(n):
    while True:
        r = yield n
        n = n + 1 if r is None else r
c = count(5)
print(next(c), next(c), c.send(100), next(c))  # expect: 5 6 100 101
def chunk(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield buf
            buf = []
    if buf: yield buf
print(list(chunk(range(7), 3)))  # expect: [[0, 1, 2], [3, 4, 5], [6]]
def flatten(x):
    for i in x:
        if isinstance(i, list): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, [3, [4]], 5]])))  # expect: [1, 2, 3, 4, 5]
def fib():
    a, b = 0, 1
    while 1: yield a; a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)))  # expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
def perms(l):
    if not l: yield []
    for i, x in enumerate(l):
        for p in perms(l[:i] + l[i+1:]): yield [x] + p
print(len(list(perms([1, 2, 3, 4]))), next(perms('abc')) if False else list(perms([1, 2])))  # expect: 24 [[1, 2], [2, 1]]
a, *b = (x * x for x in range(4))
print(a, b)  # expect: 0 [1, 4, 9]
print(*(c for c in 'abc'), sep='-')  # expect: a-b-c
g = (x for x in range(5))
print(2 in g, list(g))  # expect: True [3, 4]
print(dict(zip('ab', (i for i in count(0)))))  # expect: {'a': 0, 'b': 1}
def args(*a): return a
print(args(*(i for i in range(3))))  # expect: (0, 1, 2)
d = {**{k: v for k, v in ((i, i) for i in range(2))}}
print(d, sorted((x for x in [3, 1, 2])), tuple(map(lambda q: q + 1, (x for x in [1]))))  # expect: {0: 0, 1: 1} [1, 2, 3] (2,)
def local_many():
    a1, a2, a3, a4, a5 = range(5)
    yield a1 + a5
    a1 += 10
    yield a1, a2, a3, a4, a5
print(list(local_many()))  # expect: [4, (10, 1, 2, 3, 4)]
