# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class M(type):
    def __instancecheck__(cls, x): return isinstance(x, C)
class C(metaclass=M): pass
isinstance(1, C)
