# limits: steps=250_000 memory=8MiB
# limit: steps
while True:
    exec('x = 1')
