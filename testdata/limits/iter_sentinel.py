# limits: steps=250_000 memory=8MiB
# limit: steps
for x in iter(int, 1): pass
