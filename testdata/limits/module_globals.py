# limits: steps=20_000_000 memory=8MiB
# limit: memory
i = 0
while True:
    globals()[f'g{i}'] = i
    i += 1
