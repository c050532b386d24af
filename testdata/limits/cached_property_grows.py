# limits: steps=20_000_000 memory=8MiB
# limit: memory
from functools import cached_property
class C:
    @cached_property
    def x(self): return 'x' * 1_000
kept = []
while True:
    c = C()
    c.x
    kept.append(c)
