# limits: steps=250_000 memory=32MiB
# limit: steps
x, y = set(range(50_000)), set(range(25_000, 75_000))
while True:
    x ^ y
