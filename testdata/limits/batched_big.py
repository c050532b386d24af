# limits: steps=20_000_000 memory=8MiB
# limit: memory
from itertools import batched, count
x = next(batched(count(), 10 ** 9))
