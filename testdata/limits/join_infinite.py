# limits: steps=2_000_000 memory=8MiB
# limit: memory
from itertools import repeat
x = ''.join(repeat('abc'))
