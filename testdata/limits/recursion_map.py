# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
def f(x): return list(map(f, [x]))
f(0)
