# limits: steps=5_000_000 memory=128MiB
# raises: RecursionError: maximum recursion depth exceeded
g = iter([1])
for _ in range(100_000):
    g = zip(g)
list(g)
