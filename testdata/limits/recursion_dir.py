# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    def __dir__(self): return dir(self)
dir(C())
