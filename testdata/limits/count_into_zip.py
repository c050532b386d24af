# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import count
for x in zip(count(1), count(1)): pass
