# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class D:
    def __set_name__(self, owner, name): type('C', (), {'x': D()})
class C:
    x = D()
