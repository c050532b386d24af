# limits: steps=5_000_000 memory=128MiB
# raises: RecursionError: maximum recursion depth exceeded while getting the repr of an object
from types import SimpleNamespace as N
x = N()
for _ in range(50_000):
    x = N(a=x)
repr(x)
