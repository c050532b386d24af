# limits: steps=2_000_000 memory=16MiB
# limit: steps
b = ('a\u20ac' * 20_000).encode()
while True: b.decode()
