# limits: steps=2_000_000 memory=8MiB
from itertools import cycle
print(list(cycle([])))  # expect: []
