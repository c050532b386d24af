# limits: steps=2_000_000 memory=8MiB
# limit: steps
from itertools import count
__import__("functools").reduce(lambda a, b: a, count(1))
