# limits: steps=2_000_000 memory=8MiB
# limit: steps
import math
x = math.perm(10 ** 18, 10 ** 9)
