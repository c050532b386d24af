# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
def d(f): return d(d)(f)
@d
def f(): pass
