# limits: steps=20_000_000 memory=2MiB
# limit: memory
kept = []
while True:
    kept.append(type('C', (), {'x': 1}))
