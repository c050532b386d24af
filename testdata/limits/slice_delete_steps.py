# limits: steps=250_000 memory=8MiB
# limit: steps
while True:
    x = list(range(10_000))
    del x[::2]
