# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = [0] * 300_000
y = sorted(x)
