# limits: steps=3000000 memory=16MiB
# limit: steps
# factorial charges by the size of its result.
import math
math.factorial(10**7)
