# limits: steps=2_000_000 memory=8MiB
# limit: steps
n = 10 ** 20_000
x = n
while True:
    x = (x + n // x) // 2
    if x < 2: break
