# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
while True:
    kept.append([1, 2, 3].append)
