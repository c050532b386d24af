# limits: steps=250_000 memory=8MiB
# limit: steps
x = list(range(10_000))
while True:
    hash(frozenset(x))
