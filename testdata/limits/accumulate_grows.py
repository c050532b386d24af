# limits: steps=2_000_000 memory=2MiB
# limit: memory
from itertools import accumulate, repeat
x = list(accumulate(repeat('abc')))
