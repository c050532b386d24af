# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded in comparison
x = {}
y = {}
for _ in range(50_000):
    x, y = {1: x}, {1: y}
x == y
