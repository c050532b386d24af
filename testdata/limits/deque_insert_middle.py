# limits: steps=2_000_000 memory=16MiB
# limit: steps
from collections import deque
d = deque(range(50_000))
while True:
    d.insert(25_000, 1)
    del d[25_000]
