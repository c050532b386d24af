# limits: steps=20_000_000 memory=8MiB
# limit: memory
d = {}
while True:
    d[len(d)] = {}
