# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded while getting the repr of an object
x = int
for _ in range(50_000):
    x = list[x]
repr(x)
