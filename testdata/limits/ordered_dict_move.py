# limits: steps=2_000_000 memory=16MiB
# limit: steps
from collections import OrderedDict
d = OrderedDict.fromkeys(range(10_000))
while True:
    d.move_to_end(next(iter(d)))
