# limits: steps=2_000_000 memory=8MiB
# limit: steps
from itertools import combinations_with_replacement as c
for x in c(range(1_000), 500): pass
