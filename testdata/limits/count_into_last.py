# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import count
__import__("collections").deque(count(1), 1)
