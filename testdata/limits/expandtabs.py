# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = ('\t' * 1000).expandtabs(10 ** 9)
