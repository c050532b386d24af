# limits: steps=250_000 memory=1MiB
# limit: steps
while True:
    f = lambda x, y=1: x + y
