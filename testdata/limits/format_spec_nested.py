# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = format('x', '>' + '9' * 9)
