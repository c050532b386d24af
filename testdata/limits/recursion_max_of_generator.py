# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
def f(): return max(f() for _ in [1])
f()
