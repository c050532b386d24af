# limits: steps=250_000 memory=8MiB
# limit: steps
from dataclasses import dataclass
@dataclass
class P:
    a: object
    b: object
x = y = None
for _ in range(40):
    x, y = P(x, x), P(y, y)
x == y
