# limits: steps=250_000 memory=16MiB
# limit: steps
x = list(range(100_000))
while True: x.sort()
