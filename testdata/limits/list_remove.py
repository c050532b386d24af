# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = [0] * 100_000 + [1]
while True:
    x.remove(1)
    x.append(1)
