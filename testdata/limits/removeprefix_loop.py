# limits: steps=250_000 memory=8MiB
# limit: steps
s = 'a' * 100_000
while True: s.removeprefix('a')
