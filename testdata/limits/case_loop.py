# limits: steps=2_000_000 memory=8MiB
# limit: steps
s = 'aB' * 100_000
while True:
    s.swapcase()
