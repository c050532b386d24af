# limits: steps=2_000_000 memory=16MiB
# limit: steps
from itertools import product
for x in product([0], repeat=100_000): pass
for x in product([0, 1], repeat=100): pass
