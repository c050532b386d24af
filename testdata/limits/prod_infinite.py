# limits: steps=2_000_000 memory=64MiB
# limit: steps
import math, itertools
x = math.prod(itertools.count(2))
