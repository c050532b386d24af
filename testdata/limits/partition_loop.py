# limits: steps=2_000_000 memory=8MiB
# limit: steps
s = 'a' * 100_000
while True: s.partition('b'), s.rpartition('b')
