# limits: steps=20_000_000 memory=2MiB
# limit: memory
e = ValueError(*range(100))
kept = []
while True:
    kept.append(ValueError(*e.args))
