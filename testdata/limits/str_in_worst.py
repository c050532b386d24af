# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = 'ab' * 50_000, 'ab' * 40 + 'b'
while True:
    y in x
