# limits: steps=200_000_000 memory=8MiB
# limit: memory
import random
x = random.getrandbits(10 ** 10)
