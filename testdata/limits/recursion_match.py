# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    @property
    def x(self):
        match self:
            case C(x=1): pass
C().x
