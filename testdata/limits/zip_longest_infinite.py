# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import zip_longest, count
for x in zip_longest(count(), [1]): pass
