# limits: steps=250_000 memory=16MiB
# limit: steps
from collections import Counter
c = Counter(range(10_000))
while True: c.most_common()
