# limits: steps=250_000 memory=8MiB
# limit: steps
s = '1' * 100_000 + '.5'
while True:
    float(s)
