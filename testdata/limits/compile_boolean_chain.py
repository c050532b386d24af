# limits: steps=5_000_000 memory=8MiB
# limit: memory
exec('x = 1' + ' and 1' * 200_000)
