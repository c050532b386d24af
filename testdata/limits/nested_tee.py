# limits: steps=250_000 memory=4MiB
# limit: steps
from itertools import tee, count
g = count()
while True:
    g, h = tee(g)
    next(h)
