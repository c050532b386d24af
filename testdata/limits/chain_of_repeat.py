# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import chain, repeat
for x in chain.from_iterable(repeat([])): pass
