# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
from collections import defaultdict
d = defaultdict(lambda: d[object()])
d[1]
