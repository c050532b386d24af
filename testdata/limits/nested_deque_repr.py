# limits: steps=5_000_000 memory=128MiB
# raises: RecursionError: maximum recursion depth exceeded while getting the repr of an object
from collections import deque
x = deque()
for _ in range(100_000):
    x = deque([x])
repr(x)
