# limits: steps=2_000_000 memory=16MiB
# limit: steps
view = memoryview(bytes(1 << 20)).cast('B', [1 << 10, 1 << 10])
while True:
    view[::-1].tobytes('F')
