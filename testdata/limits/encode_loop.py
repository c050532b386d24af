# limits: steps=2_000_000 memory=16MiB
# limit: steps
s = 'a\u20ac' * 20_000
while True: s.encode('utf-16'), s.encode('utf-32')
