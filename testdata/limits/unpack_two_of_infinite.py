# limits: steps=2_000_000 memory=8MiB
# raises: ValueError: too many values to unpack (expected 2)
from itertools import count
a, b = count()
