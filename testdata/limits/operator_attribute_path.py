# limits: steps=5_000_000 memory=8MiB
# limit: steps
import operator


class Loop:
    pass


Loop.x = Loop()
path = operator.attrgetter('.'.join(['x'] * 200_000))
while True:
    path(Loop)
