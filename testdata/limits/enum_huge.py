# limits: steps=625_000 memory=16MiB
# limit: steps
from enum import Enum
E = Enum('E', ['m%d' % i for i in range(100_000)])
