# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = 7 ** 10_000, 3 ** 17_700
while True:
    x / y
