# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = str
for _ in range(40):
    x = (x, x)
isinstance(1, x)
