# Every intermediate str stays alive: the sharing that makes += cheap may not hide it.

# limits: steps=10_000_000 memory=8MiB
# limit: memory
kept, s = [], ''
while True:
    s += 'x' * 100
    kept.append(s)
