# limits: steps=2_000_000 memory=16MiB
# raises: RecursionError: maximum recursion depth exceeded
import sys
class C:
    def __subclasshook__(cls, x): return issubclass(x, C)
    __subclasshook__ = classmethod(__subclasshook__)
import abc
class C(abc.ABC):
    @classmethod
    def __subclasshook__(cls, x): return issubclass(x, C)
issubclass(int, C)
