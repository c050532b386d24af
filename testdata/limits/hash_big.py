# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = 1 << 1_000_000
while True:
    hash(x)
