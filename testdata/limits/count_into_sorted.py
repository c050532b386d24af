# limits: steps=20_000_000 memory=8MiB
# limit: memory
from itertools import count
x = sorted(count())
