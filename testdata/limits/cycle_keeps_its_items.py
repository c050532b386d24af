# limits: steps=20_000_000 memory=2MiB
# limit: memory
from itertools import cycle, count
for x in cycle(count()): pass
