# limits: steps=2_000_000 memory=8MiB
# limit: steps
import math
x = math.comb(10 ** 6, 5 * 10 ** 5)
