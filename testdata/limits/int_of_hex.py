# limits: steps=250_000 memory=8MiB
# limit: steps
s = 'f' * 100_000
while True:
    int(s, 16)
