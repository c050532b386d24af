# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import filterfalse, repeat
next(filterfalse(bool, repeat(1)))
