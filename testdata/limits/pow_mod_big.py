# limits: steps=2_000_000 memory=8MiB
# limit: steps
m = (1 << 20_000) - 1
x = pow(3, m - 1, m)
