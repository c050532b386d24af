# limits: steps=2_000_000 memory=8MiB
# limit: memory
exec('x = ' + repr('\x00' * 1_000_000))
