# limits: steps=2_000_000 memory=8MiB
# limit: memory
exec('x = [' + '1,' * 500_000 + ']')
