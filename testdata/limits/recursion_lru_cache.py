# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
from functools import lru_cache
@lru_cache
def f(n): return f(n + 1)
f(0)
