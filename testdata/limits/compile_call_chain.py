# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded during compilation
eval('f' + '()' * 100_000)
