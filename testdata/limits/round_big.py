# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = 7 ** 20_000
while True:
    round(x, -5_000)
