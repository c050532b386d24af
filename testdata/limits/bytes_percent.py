# limits: steps=200_000_000 memory=8MiB
# limit: memory
b = b'%1000000000d' % 1
