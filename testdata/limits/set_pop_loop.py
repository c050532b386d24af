# limits: steps=2_000_000 memory=8MiB
# limit: steps
x = set(range(50_000))
while True:
    x.add(x.pop() + 50_000)
