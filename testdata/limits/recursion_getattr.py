# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    def __getattr__(self, name): return getattr(self, name + 'x')
C().x
