# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
def wrap(g):
    yield from g
g = iter([1])
for _ in range(10_000):
    g = wrap(g)
next(g)
