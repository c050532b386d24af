# limits: steps=2_000_000 memory=8MiB
# limit: steps
from itertools import count
any(x < 0 for x in count(1))
