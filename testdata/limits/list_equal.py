# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = [1] * 100_000, [1] * 100_000
while True:
    x == y
