# limits: steps=2_000_000 memory=8MiB
# limit: steps
import random
x = list(range(10_000))
while True:
    random.shuffle(x)
