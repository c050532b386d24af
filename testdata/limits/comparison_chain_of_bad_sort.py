# An order that contradicts itself must not keep sort from ending.

# limits: steps=250_000 memory=8MiB
# limit: steps
import functools
@functools.total_ordering
class K:
    def __lt__(self, other): return True
    def __eq__(self, other): return False
x = [K() for _ in range(100)]
while True: x.sort()
