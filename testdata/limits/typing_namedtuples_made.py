# limits: steps=5_000_000 memory=8MiB
# limit: memory
import typing
kinds = []
while True:
    kinds.append(typing.NamedTuple('N', [('field%d' % i, int) for i in range(50)]))
