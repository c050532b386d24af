# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
import copy
class C:
    def __copy__(self): return copy.copy(self)
copy.copy(C())
