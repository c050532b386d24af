# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class M(type):
    def __call__(cls): return cls()
class C(metaclass=M): pass
C()
