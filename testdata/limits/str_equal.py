# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = 'a' * 100_000 + 'b', 'a' * 100_000 + 'c'
while True:
    x == y
