# limits: steps=2_000_000 memory=16MiB
# limit: steps
view = memoryview(bytes(1 << 8)).cast('B', [1 << 8] + [1] * 63)
while True:
    view.tolist()
