# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    def __setattr__(self, name, value): self.x = value
C().x = 1
