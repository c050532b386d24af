# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = b''.join([b'x' * 1_000] * 100_000)
