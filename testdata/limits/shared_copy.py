# deepcopy follows what is shared once.

# limits: steps=200_000 memory=8MiB
import copy
x = []
for _ in range(40):
    x = [x, x]
y, n = copy.deepcopy(x), 0
while y:
    y, n = y[0], n + 1
print(n + 1)  # expect: 41
