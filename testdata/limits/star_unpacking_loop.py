# limits: steps=125_000 memory=8MiB
# limit: steps
x = list(range(10_000))
while True:
    a, *b = x
