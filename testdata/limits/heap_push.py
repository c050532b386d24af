# limits: steps=20_000_000 memory=2MiB
# limit: memory
import heapq
h = []
while True:
    heapq.heappush(h, -len(h))
