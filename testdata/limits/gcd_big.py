# limits: steps=2_000_000 memory=8MiB
# limit: steps
import math
x, y = 3 ** 20_000, 7 ** 20_000
while True:
    math.gcd(x, y)
