# limits: steps=2_000_000 memory=64MiB
# limit: steps
s = set()
for i in range(10 ** 6):
    s.add(i * ((1 << 61) - 1))
