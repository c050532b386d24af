# needs: cpython 3.12
# Generic classes of both spellings, and protocols.
from typing import Callable, Generic, List, Optional, ParamSpec, Protocol, TypeVar, TypeVarTuple, get_args, get_origin, get_type_hints, runtime_checkable

K = TypeVar("K")
L = TypeVar("L", bound=int, covariant=True)
M = TypeVar("M", int, str, contravariant=True)
print(K, L, M, L.__bound__, M.__constraints__, L.__covariant__, K.__infer_variance__, K.__module__)  # expect: ~K +L -M <class 'int'> (<class 'int'>, <class 'str'>) True False __main__
for make in (lambda: TypeVar("A", int), lambda: TypeVar("A", int, str, bound=int), lambda: TypeVar("A", covariant=True, contravariant=True), lambda: TypeVar(1)):
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError A single constraint is not allowed
# expect: TypeError Constraints cannot be combined with bound=...
# expect: ValueError Bivariant types are not supported.
# expect: TypeError typevar() argument 'name' must be str, not int


class Old(Generic[K, L]):
    pass


class New[T]:
    pass


class FromOld[T](Old[T, int]):
    pass


class FromList(List[K]):
    pass


class FromBoth(FromList[int], New[str]):
    pass


for cls in (Old, New, FromOld, FromList, FromBoth):
    print(cls.__name__, cls.__parameters__, cls.__orig_bases__, [b.__name__ for b in cls.__mro__])
# expect: Old (~K, +L) (typing.Generic[~K, +L],) ['Old', 'Generic', 'object']
# expect: New (T,) (typing.Generic[T],) ['New', 'Generic', 'object']
# expect: FromOld (T,) (__main__.Old[T, int], typing.Generic[T]) ['FromOld', 'Old', 'Generic', 'object']
# expect: FromList (~K,) (typing.List[~K],) ['FromList', 'list', 'Generic', 'object']
# expect: FromBoth () (__main__.FromList[int], __main__.New[str]) ['FromBoth', 'FromList', 'list', 'New', 'Generic', 'object']
print(Old[int, str], FromOld[str], FromList[int], Old[K, int][str], New[List[K]][int])  # expect: __main__.Old[int, str] __main__.FromOld[str] __main__.FromList[int] __main__.Old[str, int] __main__.New[typing.List[int]]
for make in (lambda: FromBoth[int], lambda: Old[int], lambda: Generic[int], lambda: Generic[K, K]):
    try:
        make()
    except TypeError as e:
        print(e)
# expect: Too few arguments for <class '__main__.Old'>; actual 1, expected 2
# expect: Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: Parameters to Generic[...] must all be unique
try:

    class Wrong(New[K], Generic[L]):
        pass

except TypeError as e:
    print(e)
# expect: Some type variables (~K) are not listed in Generic[+L]
try:

    class Wrong2(Generic):
        pass

except TypeError as e:
    print(e)
# expect: Cannot inherit from plain Generic


@runtime_checkable
class Closes[T](Protocol):
    def close(self) -> T: ...


@runtime_checkable
class Sized2(Protocol[K]):
    def __len__(self) -> K: ...


class File:
    def close(self):
        return 1


print(isinstance(File(), Closes), isinstance([], Closes), isinstance([], Sized2), Closes.__parameters__, Sized2.__parameters__)  # expect: True False True (T,) (~K,)
print(Closes.__type_params__, get_origin(New[int]), get_args(New[int]), get_args(Optional[K]))  # expect: (T,) <class '__main__.New'> (<class 'int'>,) (~K, <class 'NoneType'>)


def f[T](x: T, y: "T") -> list[T]:
    return [x, y]


(T,) = f.__type_params__
print(isinstance(T, TypeVar), get_type_hints(f, localns={"T": T}), isinstance(New[int](), New))  # expect: True {'x': T, 'y': T, 'return': list[T]} True
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(P, Ts, P.args, P.kwargs, Callable[P, int], type(P).__name__, type(Ts).__name__)  # expect: ~P Ts P.args P.kwargs typing.Callable[~P, int] ParamSpec TypeVarTuple
print(K | int, int | K, K | None, Optional[K], List[K] | None)  # expect: typing.Union[~K, int] typing.Union[int, ~K] typing.Optional[~K] typing.Optional[~K] typing.Optional[typing.List[~K]]
