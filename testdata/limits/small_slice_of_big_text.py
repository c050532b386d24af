# A slice that shares its bytes would keep all of them alive.

# limits: steps=20_000_000 memory=8MiB
# limit: memory
kept = []
while True:
    kept.append(('x' * 100_000)[:90_000])
