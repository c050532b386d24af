# limits: steps=200_000_000 memory=256MiB
# limit: source
exec('x' * (17 << 20))
