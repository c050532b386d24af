# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = list(range(100_000))
while x:
    x.pop(0)
