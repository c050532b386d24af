# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = (), ()
for _ in range(40):
    x, y = (x, x), (y, y)
x < y
