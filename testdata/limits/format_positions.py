# One argument shown ten thousand times.

# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ('{0}' * 10_000).format('y' * 10_000)
