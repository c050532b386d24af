# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
from functools import reduce
def f(a, b): return reduce(f, [a, b])
f(1, 2)
