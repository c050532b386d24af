# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    def __contains__(self, x): return x in self
1 in C()
