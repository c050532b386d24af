# needs: cpython 3.12
import contextlib
import io
import typing
from typing import (AbstractSet, Annotated, Any, AnyStr, AsyncContextManager, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, BinaryIO, Callable, Collection,
                    Concatenate, Container, ContextManager, Coroutine, DefaultDict, Deque, ForwardRef, FrozenSet, Generator, IO, ItemsView, Iterator, KeysView,
                    LiteralString, Match, MutableMapping, MutableSequence, MutableSet, Never, NoReturn, NotRequired, Optional, ParamSpec, ParamSpecArgs,
                    ParamSpecKwargs, Pattern, Required, Reversible, Self, Sized, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsRound, Text,
                    TextIO, TypeAlias, TypeAliasType, TypedDict, TypeGuard, TypeVarTuple, Unpack, ValuesView, assert_type, clear_overloads,
                    dataclass_transform, get_overloads, is_typeddict, no_type_check_decorator, overload, override, reveal_type)

for form in (AbstractSet, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Collection, Container, ContextManager, AsyncContextManager, Coroutine, DefaultDict, Deque,
             FrozenSet, Generator, ItemsView, Iterator, KeysView, MutableMapping, MutableSequence, MutableSet, Reversible, Sized, ValuesView, Pattern, Match):
    print(form, getattr(form, '__origin__', None))
# expect: typing.AbstractSet <class 'collections.abc.Set'>
# expect: typing.AsyncGenerator <class 'collections.abc.AsyncGenerator'>
# expect: typing.AsyncIterable <class 'collections.abc.AsyncIterable'>
# expect: typing.AsyncIterator <class 'collections.abc.AsyncIterator'>
# expect: typing.Awaitable <class 'collections.abc.Awaitable'>
# expect: typing.Collection <class 'collections.abc.Collection'>
# expect: typing.Container <class 'collections.abc.Container'>
# expect: typing.ContextManager <class 'contextlib.AbstractContextManager'>
# expect: typing.AsyncContextManager <class 'contextlib.AbstractAsyncContextManager'>
# expect: typing.Coroutine <class 'collections.abc.Coroutine'>
# expect: typing.DefaultDict <class 'collections.defaultdict'>
# expect: typing.Deque <class 'collections.deque'>
# expect: typing.FrozenSet <class 'frozenset'>
# expect: typing.Generator <class 'collections.abc.Generator'>
# expect: typing.ItemsView <class 'collections.abc.ItemsView'>
# expect: typing.Iterator <class 'collections.abc.Iterator'>
# expect: typing.KeysView <class 'collections.abc.KeysView'>
# expect: typing.MutableMapping <class 'collections.abc.MutableMapping'>
# expect: typing.MutableSequence <class 'collections.abc.MutableSequence'>
# expect: typing.MutableSet <class 'collections.abc.MutableSet'>
# expect: typing.Reversible <class 'collections.abc.Reversible'>
# expect: typing.Sized <class 'collections.abc.Sized'>
# expect: typing.ValuesView <class 'collections.abc.ValuesView'>
# expect: typing.Pattern <class 're.Pattern'>
# expect: typing.Match <class 're.Match'>
print(DefaultDict[str, int], Deque[int], FrozenSet[str], Generator[int, str, None], Iterator[int], ContextManager[int], Pattern[str], Coroutine[Any, Any, int], typing.ByteString)  # expect: typing.DefaultDict[str, int] typing.Deque[int] typing.FrozenSet[str] typing.Generator[int, str, NoneType] typing.Iterator[int] typing.ContextManager[int] typing.Pattern[str] typing.Coroutine[typing.Any, typing.Any, int] typing.ByteString
for form in (LiteralString, Never, NoReturn, Self, TypeAlias, Required[int], NotRequired[int], TypeGuard[int], AnyStr, Text is str, Optional[Self]):
    print(form)
# expect: typing.LiteralString
# expect: typing.Never
# expect: typing.NoReturn
# expect: typing.Self
# expect: typing.TypeAlias
# expect: typing.Required[int]
# expect: typing.NotRequired[int]
# expect: typing.TypeGuard[int]
# expect: ~AnyStr
# expect: True
# expect: typing.Optional[typing.Self]
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
print(Callable[Concatenate[int, P], str], P.args, P.kwargs, isinstance(P.args, ParamSpecArgs), isinstance(P.kwargs, ParamSpecKwargs), Unpack[Ts], ForwardRef('x'), ForwardRef('x').__forward_arg__)  # expect: typing.Callable[typing.Concatenate[int, ~P], str] P.args P.kwargs True True typing.Unpack[Ts] ForwardRef('x') x
print(isinstance(1, SupportsAbs), isinstance('', SupportsFloat), isinstance(1.5, SupportsRound), isinstance(b'', SupportsBytes), isinstance(1j, SupportsComplex))  # expect: True False True True True


class Movie(TypedDict, total=False):
    title: Required[str]
    year: NotRequired[int]


print(is_typeddict(Movie), is_typeddict(dict), Movie.__required_keys__, Movie.__optional_keys__)  # expect: True False frozenset({'title'}) frozenset({'year'})


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


print(len(get_overloads(f)), get_overloads(print), clear_overloads(), get_overloads(f))  # expect: 2 [] None []
print(assert_type(3, int), TypeAliasType('L', list[int]).__value__, TypeAliasType('L', list[int]).__name__)  # expect: 3 list[int] L


class Base:
    @override
    def m(self):
        return 1


print(Base.m.__override__, Base().m())  # expect: True 1


@dataclass_transform(kw_only_default=True)
def model(cls):
    return cls


print(model.__dataclass_transform__)  # expect: {'eq_default': True, 'order_default': False, 'kw_only_default': True, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}


@no_type_check_decorator
def deco(f):
    return f


@deco
def g(x: int):
    return x


print(typing.get_type_hints(g), g(1))  # expect: {} 1
with contextlib.redirect_stderr(io.StringIO()) as err:
    print(reveal_type(5))
# expect: 5
print(err.getvalue(), end='')  # expect: Runtime type is 'int'
for cls, names in ((IO, 'close closed fileno flush isatty mode name read readable readline readlines seek seekable tell truncate writable write writelines'),
                   (TextIO, 'buffer encoding errors line_buffering newlines'), (BinaryIO, 'write')):
    print(cls, all(hasattr(cls, n) for n in names.split()), cls.__mro__[1:3])
# expect: <class 'typing.IO'> True (<class 'typing.Generic'>, <class 'object'>)
# expect: <class 'typing.TextIO'> True (<class 'typing.IO'>, <class 'typing.Generic'>)
# expect: <class 'typing.BinaryIO'> True (<class 'typing.IO'>, <class 'typing.Generic'>)
print(IO.write.__isabstractmethod__, IO[str], issubclass(TextIO, IO))  # expect: True typing.IO[str] True
for name in ('close', 'closed', 'fileno', 'flush', 'isatty', 'mode', 'name', 'read', 'readable', 'readline', 'readlines', 'seek', 'seekable', 'tell', 'truncate', 'writable', 'write',
             'writelines', 'buffer', 'encoding', 'errors', 'line_buffering', 'newlines'):
    assert hasattr(TextIO, name), name
