# limits: steps=2_000_000 memory=8MiB
# limit: memory
from itertools import product
x = product([1, 2], repeat=10 ** 9)
