# limits: steps=100000000 memory=16MiB
# limit: memory
# cycle keeps what went through it.
import itertools
for _ in itertools.cycle(itertools.count()):
    pass
