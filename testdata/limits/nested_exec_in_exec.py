# limits: steps=5_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
def level(n):
    exec('level(n + 1)', {'level': level, 'n': n})
level(0)
