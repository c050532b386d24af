# limits: steps=100000000 memory=16MiB
# limit: memory
# A cache without a bound keeps every result.
import functools
@functools.cache
def f(n):
    return str(n)
n = 0
while True:
    f(n)
    n += 1
