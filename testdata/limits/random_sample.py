# limits: steps=20_000_000 memory=8MiB
# limit: memory
import random
x = random.sample(range(10 ** 9), 10 ** 8)
