# limits: steps=20_000_000 memory=64MiB
# limit: steps
# A set with a gap is copied member by member.
s = {i * ((1 << 61) - 1) for i in range(1500)}
s.discard(0)
while True: frozenset(s)
