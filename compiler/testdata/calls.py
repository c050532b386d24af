import os.path
import a.b.c as abc
from .. import sibling as s, other


class Base:
    """Doc."""
    count: int = 0

    def __init__(self, x, /, y: int = 1, *args: str, k, z=2, **kw) -> None:
        super().__init__(x, *args, k=k, **kw)
        self.__x = x.method(y, 1).other(f(x))
        print(x, sep="")

    @property
    @cached(1)
    def inner(self):
        def deep():
            nonlocal self
            self = __class__
            return lambda q=1: (q, self)
        return deep


class Derived(Base, *bases, metaclass=M, **kw):
    names = [__class__ for n in range(count) if n]


def star(*a, **k):
    return f(*a, 1, *[2], x=1, **k, y=2), [*a, 1], {*a}, {**k, "a": 1}, (*a,), f"{a!r:>{k}}x{a}"


def generic[T: int, *Ts, **P](x: T) -> list[T]:
    return x


type Alias[T] = dict[str, T]
