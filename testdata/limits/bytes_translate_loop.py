# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, t = b'ab' * 50_000, bytes(range(256))
while True:
    x.translate(t)
