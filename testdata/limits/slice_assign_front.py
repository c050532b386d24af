# limits: steps=250_000 memory=8MiB
# limit: steps
x = list(range(100_000))
while True:
    x[0:1] = [1, 2]
