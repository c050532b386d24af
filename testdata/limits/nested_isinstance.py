# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
x = int
for _ in range(100_000):
    x = (x, str)
isinstance(1.5, x)
