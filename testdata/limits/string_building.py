# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = ''.join(['x' * 100 for _ in range(10 ** 9)])
