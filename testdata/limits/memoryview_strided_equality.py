# limits: steps=2_000_000 memory=16MiB
# limit: steps
a = memoryview(bytes(1 << 19)).cast('d')
b = memoryview(bytes(1 << 18)).cast('f')
while True:
    a == b
