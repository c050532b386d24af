# limits: steps=5_000_000 memory=16MiB
# limit: memory
exec('x = f"' + '{0}' * 100_000 + '"')
