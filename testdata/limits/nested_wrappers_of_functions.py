# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
import functools
def deco(f):
    @functools.wraps(f)
    def w(*a): return f(*a)
    return w
f = print
for _ in range(10_000):
    f = deco(f)
f(1)
