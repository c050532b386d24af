# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = {*range(10 ** 9)}
