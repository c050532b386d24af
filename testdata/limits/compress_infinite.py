# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import compress, repeat
next(compress(repeat(1), repeat(0)))
