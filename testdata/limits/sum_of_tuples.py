# limits: steps=250_000 memory=32MiB
# limit: steps
x = sum(((i,) for i in range(100_000)), ())
