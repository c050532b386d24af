# limits: steps=200_000_000 memory=2MiB
# limit: memory
from collections import Counter
x = list(Counter(a=10 ** 12).elements())
