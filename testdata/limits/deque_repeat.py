# limits: steps=2_000_000 memory=8MiB
# limit: memory
from collections import deque
x = deque([1]) * 10 ** 9
