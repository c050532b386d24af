# limits: steps=2_000_000 memory=8MiB
# limit: steps
a, b = memoryview(bytes(100_000)), memoryview(bytes(100_000))
while True: a == b
