# limits: steps=20_000_000 memory=2MiB
# limit: memory
from itertools import count
dict((i, i) for i in count())
