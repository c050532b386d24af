# limits: steps=9_000_000 memory=64MiB
# A chain of slices of slices, and one of views that have each the one before as their obj; releasing, walking and resizing follow neither by recursion.
memory = bytearray(b'abc')
view = memoryview(memory)
for _ in range(100_000):
    view = view[:]
print(view.tobytes())  # expect: b'abc'
chain = memoryview(memory)
for _ in range(100_000):
    chain = chain.__buffer__(284)
try:
    memory.append(1)
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
del view
try:
    memory.append(1)
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
chain.release()
chain = None
memory.append(1)
print(memory)  # expect: bytearray(b'abc\x01')
