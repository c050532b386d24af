# needs: cpython 3.12
# Arguments take the place of type variables, parameter specifications and variadic type variables, in typing's aliases and in builtin ones.
import collections.abc
from typing import Annotated, Any, Callable, Concatenate, Dict, Generic, List, Optional, ParamSpec, Tuple, TypeVar, TypeVarTuple, Union, Unpack

T = TypeVar('T')
K = TypeVar('K')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')


class Box(Generic[T]): ...
class Pair(Generic[T, K]): ...
class Row(Generic[T, *Ts]): ...
class Task(Generic[P]): ...
class Step(Generic[T, P]): ...


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(Dict[K, List[T]].__parameters__, Dict[K, List[T]][int, str], dict[K, list[T]][int, str], Pair[K, Box[T]][int, str])
# expect: (~K, ~T) typing.Dict[int, typing.List[str]] dict[int, list[str]] __main__.Pair[int, __main__.Box[str]]
print(Union[T, K, None][int, str], Union[T, int][int], (T | list[K])[int, str], (int | list[T])[str], Optional[T][None])
# expect: typing.Union[int, str, NoneType] <class 'int'> typing.Union[int, list[str]] int | list[str] <class 'NoneType'>
print(Annotated[List[T], 'meta'][int], Callable[[T], K][int, str], collections.abc.Callable[[T], K][int, str])
# expect: typing.Annotated[typing.List[int], 'meta'] typing.Callable[[int], str] collections.abc.Callable[[int], str]
print(Row[int, *Ts], Row[int], Row[int, str, bytes], Row[T, *Ts][int, str, bytes], Row[int, *tuple[str, ...]])
# expect: __main__.Row[int, typing.Unpack[Ts]] __main__.Row[int] __main__.Row[int, str, bytes] __main__.Row[int, str, bytes] __main__.Row[int, *tuple[str, ...]]
print(tuple[T, *Ts][int, str, bytes], Tuple[Unpack[Ts]][()], tuple[*Ts, T][int, str], tuple[*Ts][*tuple[int, str]], tuple[int, *Ts][*tuple[str, ...]])
# expect: tuple[int, str, bytes] typing.Tuple[()] tuple[int, str] tuple[int, str] tuple[int, *tuple[str, ...]]
print(attempt(lambda: tuple[T, *Ts][()]))  # expect: TypeError: Too few arguments for tuple[~T, typing.Unpack[Ts]]; actual 0, expected at least 1
print(attempt(lambda: Row[()]))  # expect: TypeError: Too few arguments for <class '__main__.Row'>; actual 0, expected at least 1
print(attempt(lambda: tuple[*Ts, T][*tuple[int, ...], *tuple[str, ...]]))  # expect: TypeError: More than one unpacked arbitrary-length tuple argument
print(attempt(lambda: tuple[Ts][int]))  # expect: TypeError: Substitution of bare TypeVarTuple is not supported
print(Task[[int, str]], Task[int, str], Task[...], Task[P], Task[Concatenate[int, P]], Step[int, [str]], Step[int, ...])
# expect: __main__.Task[[int, str]] __main__.Task[[int, str]] __main__.Task[...] __main__.Task[~P] __main__.Task[typing.Concatenate[int, ~P]] __main__.Step[int, [str]] __main__.Step[int, ...]
print(Callable[P, int][[str, bytes]], Callable[P, int][...], Callable[Concatenate[int, P], str][[bytes]], Callable[Concatenate[int, P], str][Concatenate[bytes, P]])
# expect: typing.Callable[[str, bytes], int] typing.Callable[..., int] typing.Callable[[int, bytes], str] typing.Callable[typing.Concatenate[int, bytes, ~P], str]
print(collections.abc.Callable[P, T][[int], str], collections.abc.Callable[..., T][int], collections.abc.Callable[P, int].__args__, collections.abc.Callable[[int, str], bool].__args__)
# expect: collections.abc.Callable[[int], str] collections.abc.Callable[..., int] (~P, <class 'int'>) (<class 'int'>, <class 'str'>, <class 'bool'>)
print(attempt(lambda: Task[int][str]))  # expect: TypeError: __main__.Task[[int]] is not a generic class
print(attempt(lambda: Step[int, str]))  # expect: __main__.Step[int, str]
print(attempt(lambda: Callable[P, T][int, str]))  # expect: TypeError: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
print(attempt(lambda: collections.abc.Callable[int, str]))
# expect: TypeError: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
print(attempt(lambda: collections.abc.Callable[[int]]))  # expect: TypeError: Callable must be used as Callable[[arg, ...], result].


class Doubled(Pair[T, T]): ...
class Mixed(Pair[int, T], Box[K]): ...


print(Doubled[int], Doubled.__parameters__, Mixed.__parameters__, Mixed[str, bytes], Doubled.__orig_bases__)
# expect: __main__.Doubled[int] (~T,) (~T, ~K) __main__.Mixed[str, bytes] (__main__.Pair[~T, ~T],)
print(Box[int]().__orig_class__, Box[T][str]().__orig_class__, Box[int] == Box[int], Box[int] == Box[str], hash(Box[int]) == hash(Box[int]))
# expect: __main__.Box[int] __main__.Box[str] True False True
print(list[int].append is list.append, list[int].__name__, dict[str, int].fromkeys('ab'), list[int]('xy'))  # expect: True list {'a': None, 'b': None} ['x', 'y']
