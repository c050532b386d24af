# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = '%*d' % (10 ** 9, 1)
