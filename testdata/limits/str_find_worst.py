# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = 'a' * 100_000, 'a' * 500 + 'b'
while True:
    x.find(y)
