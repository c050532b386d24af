# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import count
max(map(abs, count(1)))
