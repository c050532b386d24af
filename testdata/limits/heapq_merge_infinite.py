# limits: steps=2_000_000 memory=8MiB
# limit: steps
import heapq, itertools
for x in heapq.merge(itertools.count(), itertools.count()): pass
