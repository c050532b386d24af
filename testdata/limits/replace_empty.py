# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ('a' * 10_000).replace('', 'b' * 10_000)
