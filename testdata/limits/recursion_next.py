# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    def __iter__(self): return self
    def __next__(self): return next(self)
next(C())
