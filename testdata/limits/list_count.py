# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = [0] * 100_000
while True:
    x.count(0)
