# limits: steps=20_000_000 memory=32MiB
# A script that forgets a view before each resizing pays for the walks, which take no more than their share; the old memory is charged.
data = bytearray(10)
junk = [[i] for i in range(100_000)]
for _ in range(2_000):
    view = memoryview(data)
    view = None
    data.append(1)
print(len(data))  # expect: 2010
