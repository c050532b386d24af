# limits: steps=2_000_000 memory=8MiB
# limit: steps
import math
x = math.factorial(1_000_000)
