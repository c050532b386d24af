# limits: steps=2_000_000 memory=8MiB
# limit: steps
while True:
    hash((1,) * 10_000)
