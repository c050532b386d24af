# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = bytearray(b'x')
while True:
    x += x
