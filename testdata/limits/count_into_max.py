# limits: steps=2_000_000 memory=8MiB
# limit: steps
from itertools import count
max(count(1))
