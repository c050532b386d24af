# limits: steps=200_000_000 memory=8MiB
# limit: memory
import random
x = random.randbytes(10 ** 9)
