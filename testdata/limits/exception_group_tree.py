# Thirty groups, but two to the thirtieth leaves.

# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
x = ValueError()
for _ in range(2_000):
    x = ExceptionGroup('g', [x])
x.split(TypeError)
