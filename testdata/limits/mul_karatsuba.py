# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = (1 << 200_000) - 1
while True:
    x * x
