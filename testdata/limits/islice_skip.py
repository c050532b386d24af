# limits: steps=2_000_000 memory=8MiB
# limit: steps
from itertools import islice, count
x = next(islice(count(), 10 ** 15, None))
