# limits: steps=100000000 memory=16MiB
# limit: memory
# One side of a tee runs ahead of the other.
import itertools
a, b = itertools.tee(itertools.count())
for _ in a:
    pass
