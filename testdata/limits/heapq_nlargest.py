# limits: steps=20_000_000 memory=2MiB
# limit: memory
import heapq, itertools
x = heapq.nlargest(10 ** 9, itertools.count())
