# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded during compilation
eval('f' + '[0]' * 100_000)
