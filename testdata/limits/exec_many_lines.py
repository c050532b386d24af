# limits: steps=20_000_000 memory=8MiB
# limit: memory
exec('x = 1\n' * 1_000_000)
