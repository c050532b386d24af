# limits: steps=20_000_000 memory=8MiB
# limit: memory
from itertools import product, count
x = product(count(), [1])
