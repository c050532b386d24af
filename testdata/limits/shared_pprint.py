# limits: steps=250_000 memory=8MiB
# limit: steps
import pprint
x = []
for _ in range(40):
    x = [x, x]
pprint.pformat(x)
