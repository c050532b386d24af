# limits: steps=250_000 memory=8MiB
# limit: steps
from itertools import groupby, repeat
for k, g in groupby(repeat(1)):
    for x in g: pass
