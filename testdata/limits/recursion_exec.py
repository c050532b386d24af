# limits: steps=2_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
def f(): exec('f()')
f()
