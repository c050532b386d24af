# limits: steps=2_000_000 memory=16MiB
# limit: steps
s = set(range(50_000))
while True: s.update(s), s.issubset(s), s.isdisjoint(())
