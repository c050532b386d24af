# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ('s' * 100_000).join(['y'] * 10_000)
