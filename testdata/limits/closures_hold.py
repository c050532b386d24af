# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
while True:
    x = 'x' * 100
    kept.append(lambda x=x: x)
