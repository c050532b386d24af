# limits: steps=250_000 memory=8MiB
# limit: steps
from collections import Counter
while True:
    Counter('abc' * 10_000)
