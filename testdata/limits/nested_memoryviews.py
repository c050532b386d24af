# limits: steps=5_000_000 memory=64MiB
x = memoryview(b'abc')
for _ in range(50_000):
    x = memoryview(x)
print(len(x))  # expect: 3
