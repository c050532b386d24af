# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = {}
for _ in range(40):
    x = {1: x, 2: x}
str(x)
