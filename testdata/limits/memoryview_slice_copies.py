# limits: steps=2_000_000 memory=16MiB
# limit: steps
memory = bytearray(1 << 20)
view = memoryview(memory)
while True:
    view[::2] = view[1::2]
