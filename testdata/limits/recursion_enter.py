# limits: steps=2_000_000 memory=64MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    def __enter__(self):
        with C(): pass
    def __exit__(self, *args): pass
with C(): pass
