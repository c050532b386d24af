# limits: steps=250_000 memory=8MiB
# limit: steps
b = b'\xff' * 100_000
while True:
    int.from_bytes(b, 'little')
