# limits: steps=2_000_000 memory=8MiB
# limit: memory
exec('x = ("a" * 4096) * 4096 * 4096')
