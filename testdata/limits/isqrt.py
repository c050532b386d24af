# limits: steps=2_000_000 memory=8MiB
# limit: steps
import math
x = (1 << 100_000) + 1
while True:
    math.isqrt(x)
