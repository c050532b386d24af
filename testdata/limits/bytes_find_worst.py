# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = b'a' * 100_000, b'a' * 500 + b'b'
while True:
    x.find(y)
