# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
import copy
x = []
for _ in range(100_000):
    x = [x]
copy.deepcopy(x)
