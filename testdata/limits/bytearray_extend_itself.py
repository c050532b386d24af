# limits: steps=2_000_000 memory=8MiB
# limit: memory
b = bytearray(b'x')
while True: b.extend(b)
