# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ('a,' * 1_000_000).split(',')
