# limits: steps=2_000_000 memory=8MiB
# limit: steps
e = (1 << 1_000_000) - 1
while True: pow(3, e, 7)
