# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
class C:
    def __init_subclass__(cls):
        class D(C): pass
class E(C): pass
