# limits: steps=2_000_000 memory=16MiB
# limit: steps
s = set(range(50_000))
while True:
    x = s.pop()
    s.add(x + 50_000)
