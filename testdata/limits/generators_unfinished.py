# Started, never finished, each with its own registers.

# limits: steps=20_000_000 memory=8MiB
# limit: memory
def g():
    a, b, c = 'x' * 100, 'y' * 100, 'z' * 100
    yield a
    yield b, c
kept = []
while True:
    h = g()
    next(h)
    kept.append(h)
