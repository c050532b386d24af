# limits: steps=2_000_000 memory=8MiB
# limit: steps
from collections import deque
x = deque(range(50_000))
while True:
    x.rotate(12_345)
