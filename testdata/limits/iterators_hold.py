# limits: steps=20_000_000 memory=2MiB
# limit: memory
kept = []
while True:
    kept.append(iter('x' * 100))
