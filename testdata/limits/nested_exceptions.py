# limits: steps=5_000_000 memory=64MiB
e = None
for _ in range(10_000):
    try:
        raise ValueError() from e
    except ValueError as new:
        e = new
print('survived')  # expect: survived
