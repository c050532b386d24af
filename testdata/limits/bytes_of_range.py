# limits: steps=20_000_000 memory=2MiB
# limit: memory
from itertools import repeat
x = bytes(repeat(7))
