# limits: steps=250_000 memory=8MiB
# limit: steps
import copy
x = [[i] for i in range(1_000)]
while True:
    copy.deepcopy(x)
