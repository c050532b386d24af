# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class M(type):
    def __new__(meta, name, bases, ns): return M(name, bases, ns)
class C(metaclass=M): pass
