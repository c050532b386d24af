# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import starmap, repeat
for x in starmap(pow, repeat((2, 3))): pass
