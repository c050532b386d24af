# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
from itertools import chain
g = iter([1])
for _ in range(100_000):
    g = chain(g)
print(list(g))
