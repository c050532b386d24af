# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = 'x'.center(10 ** 9)
