# limits: steps=20_000_000 memory=2MiB
# limit: memory
def make(s):
    return lambda: s
kept = []
while True:
    kept.append(make('x' * 100))
