# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
while True:
    kept.append({1: 'x' * 100}.values())
