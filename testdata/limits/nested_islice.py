# limits: steps=625_000 memory=128MiB
# limit: steps
from itertools import islice
g = iter([1])
for _ in range(100_000):
    g = islice(g, 5)
list(g)
