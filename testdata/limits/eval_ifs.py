# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded during compilation
eval('1 if 1 else ' * 100_000 + '1')
