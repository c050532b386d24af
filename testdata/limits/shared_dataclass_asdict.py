# limits: steps=250_000 memory=8MiB
# limit: steps
from dataclasses import dataclass, asdict
@dataclass
class P:
    a: object
    b: object
x = None
for _ in range(40):
    x = P(x, x)
asdict(x)
