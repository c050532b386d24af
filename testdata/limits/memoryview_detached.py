# limits: steps=90_000_000 memory=32MiB
# limit: memory
# Views that keep memory which their bytearray gave up are charged for it.
junk = [[i] for i in range(100_000)]
data = bytearray(1 << 20)
views = []
while True:
    views.append(memoryview(data))
    view = memoryview(data)
    try:
        data.append(1)
    except BufferError:
        pass
