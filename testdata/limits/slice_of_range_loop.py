# limits: steps=250_000 memory=8MiB
# limit: steps
r = range(10 ** 18)
while True: r[1::3].index(10), r.count(-1), hash(r), r == r[::1]
