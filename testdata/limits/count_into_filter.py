# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import count
next(filter(lambda x: x < 0, count(1)))
