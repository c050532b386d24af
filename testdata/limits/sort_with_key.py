# limits: steps=500_000 memory=16MiB
# limit: steps
x = list(range(100_000))
x.sort(key=lambda i: -i)
