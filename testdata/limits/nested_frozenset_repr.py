# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded while getting the repr of an object
x = frozenset()
for _ in range(100_000):
    x = frozenset([x])
repr(x)
