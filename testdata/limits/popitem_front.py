# limits: steps=2_000_000 memory=8MiB
# limit: steps
from collections import OrderedDict
x = OrderedDict.fromkeys(range(30_000))
while True:
    x.popitem(last=False)
    x[object()] = 1
