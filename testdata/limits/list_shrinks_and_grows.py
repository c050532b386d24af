# limits: steps=625_000 memory=8MiB
# limit: steps
while True:
    x = list(range(100_000))
    x.clear()
