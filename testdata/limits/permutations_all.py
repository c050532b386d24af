# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import permutations
for x in permutations(range(20)): pass
