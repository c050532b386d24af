# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = [['x' * 10] for _ in range(10 ** 9)]
