# limits: steps=20_000_000 memory=2MiB
# limit: memory
import random
x = random.choices([1], k=10 ** 9)
