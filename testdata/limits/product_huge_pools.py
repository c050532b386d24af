# limits: steps=200_000_000 memory=8MiB
# limit: memory
from itertools import product
x = product(range(10 ** 9), repeat=2)
