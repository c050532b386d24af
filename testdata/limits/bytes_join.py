# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = (b's' * 100_000).join([b'y'] * 10_000)
