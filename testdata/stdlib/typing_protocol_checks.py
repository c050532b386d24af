# needs: cpython 3.12
# What isinstance and issubclass say of protocols: methods, other members, None in place of a method, inheritance, __init__.
from typing import Generic, Iterable, NamedTuple, Protocol, Sized, SupportsAbs, SupportsInt, SupportsRound, TypeVar, runtime_checkable

T = TypeVar('T')


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


@runtime_checkable
class Named(Protocol):
    name: str


class NotChecked(Protocol):
    def close(self): ...


class File:
    name = 'file'

    def close(self): ...


class Blocked:
    close = None


class Lazy:
    @property
    def name(self):
        raise RuntimeError('nobody asked')


class Slotted:
    __slots__ = ('name',)


class Late:
    def __init__(self):
        self.name = 'late'


print(isinstance(File(), Closes), isinstance(Blocked(), Closes), isinstance(3, Closes), issubclass(File, Closes), issubclass(Blocked, Closes))
# expect: True False False True False
print(isinstance(File(), Named), isinstance(Lazy(), Named), isinstance(Slotted(), Named), isinstance(Late(), Named), isinstance(3, Named))
# expect: True True True True False
print(attempt(issubclass, File, Named))  # expect: TypeError: Protocols with non-method members don't support issubclass()
print(attempt(issubclass, File, NotChecked))  # expect: TypeError: Instance and class checks can only be used with @runtime_checkable protocols
print(attempt(isinstance, File(), NotChecked))  # expect: TypeError: Instance and class checks can only be used with @runtime_checkable protocols
print(attempt(issubclass, 3, Closes))  # expect: TypeError: issubclass() arg 1 must be a class
print(attempt(Closes))  # expect: TypeError: Protocols cannot be instantiated
print(attempt(runtime_checkable, File))  # expect: TypeError: @runtime_checkable can be only applied to protocol classes, got <class '__main__.File'>
print(sorted(Closes.__protocol_attrs__), sorted(Named.__protocol_attrs__))  # expect: ['close'] ['name']


class Both(Closes, Sized, Protocol): ...


class Explicit(Closes):
    def __init__(self, n):
        self.n = n


class Inherits(NotChecked):
    pass


print(Both.__protocol_attrs__ == {'close', '__len__'}, Explicit(3).n, isinstance(Explicit(1), Closes), Inherits().close(), isinstance(Inherits(), NotChecked.__mro__[0].__mro__[-1]))
# expect: True 3 True None True
try:

    class Wrong(Protocol, File): ...

except TypeError as e:
    print(e)
# expect: Protocols can only inherit from other protocols, got <class '__main__.File'>


class Container2(Protocol[T]):
    def get(self) -> T: ...


class IntContainer(Container2[int]):
    def get(self):
        return 1


print(Container2[int], IntContainer().get(), IntContainer.__mro__[1:], Container2.__parameters__, IntContainer._is_protocol, Container2._is_protocol)
# expect: __main__.Container2[int] 1 (<class '__main__.Container2'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) (~T,) False True
print(isinstance(1, SupportsInt), isinstance('', SupportsAbs), SupportsAbs[int], SupportsRound[int], issubclass(float, SupportsRound))
# expect: True False typing.SupportsAbs[int] typing.SupportsRound[int] True
print(isinstance([], Iterable), issubclass(list, Iterable), attempt(isinstance, [], Iterable[int]))
# expect: True True TypeError: Subscripted generics cannot be used with class and instance checks
