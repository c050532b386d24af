# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import pairwise, count
for x in pairwise(count()): pass
