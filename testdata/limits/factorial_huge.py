# limits: steps=2_000_000 memory=8MiB
# limit: memory
import math
x = math.factorial(10 ** 12)
