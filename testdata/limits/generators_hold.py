# limits: steps=20_000_000 memory=8MiB
# limit: memory
def g(s):
    yield s
kept = []
while True:
    x = g('x' * 100)
    next(x)
    kept.append(x)
