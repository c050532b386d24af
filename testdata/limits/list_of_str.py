# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = list('a\xe9' * 1_000_000)
