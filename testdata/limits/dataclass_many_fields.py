# limits: steps=625_000 memory=16MiB
# limit: steps
from dataclasses import make_dataclass
T = make_dataclass('T', ['f%d' % i for i in range(20_000)])
