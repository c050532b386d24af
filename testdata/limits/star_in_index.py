# limits: steps=20_000_000 memory=8MiB
# limit: memory
from itertools import count
class C:
    def __getitem__(self, i): pass
C()[*count()]
