# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ('%s' * 1000) % (('y' * 100_000,) * 1000)
