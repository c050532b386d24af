# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = format(1.5, '>100000000')
