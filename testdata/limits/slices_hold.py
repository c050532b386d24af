# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
while True:
    kept.append(slice('x' * 100))
