# limits: steps=250_000 memory=8MiB
# limit: steps
b = b'a' * 100_000
while True: b.count(b'aa')
