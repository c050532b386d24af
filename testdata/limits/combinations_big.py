# limits: steps=2_000_000 memory=8MiB
# limit: steps
from itertools import combinations
for x in combinations(range(2_000), 1_000): pass
