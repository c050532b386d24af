# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
g = range(10)
for _ in range(100_000):
    g = map(abs, g)
list(g)
