# limits: steps=100000000 memory=16MiB
# limit: memory
# Counting what never ends.
from collections import Counter
import itertools
Counter(itertools.count())
