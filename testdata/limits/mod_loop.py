# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = 7 ** 20_000, 3 ** 10_000
while True:
    x % y
