# limits: steps=2_000_000 memory=8MiB
# limit: steps
for a in range(10 ** 9):
    for b in range(10 ** 9): pass
