# limits: steps=5_000_000 memory=64MiB
from functools import partial
f = print
for _ in range(20_000):
    f = partial(f)
f('survived')  # expect: survived
