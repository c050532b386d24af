# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class D:
    def __get__(self, obj, cls): return obj.x
class C:
    x = D()
C().x
