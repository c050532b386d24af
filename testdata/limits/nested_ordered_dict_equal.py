# limits: steps=5_000_000 memory=128MiB
# raises: RecursionError: maximum recursion depth exceeded
from collections import OrderedDict
x, y = OrderedDict(), OrderedDict()
for _ in range(20_000):
    x, y = OrderedDict(a=x), OrderedDict(a=y)
x == y
