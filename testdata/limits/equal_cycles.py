# limits: steps=2_000_000 memory=8MiB
# raises: RecursionError: maximum recursion depth exceeded in comparison
x, y = [], []
x.append(y)
y.append(x)
x == y
