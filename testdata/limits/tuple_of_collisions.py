# limits: steps=250_000 memory=64MiB
# limit: steps
d = {}
for i in range(10 ** 6):
    d[(i << 61) - i, 0] = i
