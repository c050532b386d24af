# limits: steps=20_000_000 memory=2MiB
# limit: memory
from functools import lru_cache
@lru_cache(maxsize=None)
def f(n): return 'x' * 100
n = 0
while True:
    n += 1
    f(n)
