# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
x = ValueError()
for _ in range(100_000):
    x = ExceptionGroup('g', [x])
repr(x)
