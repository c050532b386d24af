# limits: steps=20_000_000 memory=8MiB
# limit: memory
from itertools import tee, count
a, b = tee(count())
for x in a: pass
