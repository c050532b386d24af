# limits: steps=250_000 memory=8MiB
# limit: steps
while True:
    exec('from math import *; from itertools import *', {})
