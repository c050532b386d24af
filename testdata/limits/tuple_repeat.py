# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = (0, 1) * 500_000_000
