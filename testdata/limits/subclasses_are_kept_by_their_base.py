# limits: steps=20_000_000 memory=8MiB
# limit: memory
class Base: pass
kept = []
while True:
    kept.append(type('C', (Base,), {}))
