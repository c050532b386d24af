# limits: steps=250_000 memory=8MiB
# limit: steps
import math, itertools
x = math.fsum(itertools.repeat(1e-300, 10 ** 12))
