# limits: steps=2_000_000 memory=8MiB
# limit: steps
x, y = 'ab' * 50_000, 'ba' * 20 + 'c'
while True:
    x.count(y)
