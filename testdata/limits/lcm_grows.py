# limits: steps=2_000_000 memory=8MiB
# limit: steps
import math
x = 1
for i in range(2, 10 ** 9):
    x = math.lcm(x, i)
