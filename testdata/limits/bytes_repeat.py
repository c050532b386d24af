# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = b'ab' * 500_000_000
