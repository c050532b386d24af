# limits: steps=2_000_000 memory=8MiB
# limit: steps
b = bytearray(100_000)
while True: b.insert(0, 1)
