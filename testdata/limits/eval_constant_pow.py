# limits: steps=2_000_000 memory=8MiB
# limit: memory
eval('10 ** 10 ** 10')
