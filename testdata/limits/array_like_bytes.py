# limits: steps=200_000_000 memory=8MiB
# limit: memory
x = bytearray()
while True: x += bytes(10_000)
