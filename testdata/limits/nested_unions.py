# limits: steps=250_000 memory=8MiB
# limit: steps
x = int
for i in range(100_000):
    x = x | list[i]
