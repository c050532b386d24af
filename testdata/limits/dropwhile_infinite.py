# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import dropwhile, repeat
next(dropwhile(bool, repeat(1)))
