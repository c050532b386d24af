# limits: steps=20_000_000 memory=8MiB
# limit: memory
x = [a for a in range(10 ** 9)]
