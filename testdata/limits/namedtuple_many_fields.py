# limits: steps=5_000_000 memory=4MiB
# limit: memory
from collections import namedtuple
T = namedtuple('T', ['f%d' % i for i in range(50_000)])
