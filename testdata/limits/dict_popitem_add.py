# limits: steps=2_000_000 memory=8MiB
# limit: steps
d = dict.fromkeys(range(1_000))
while True:
    d[d.popitem()[0]] = 1
