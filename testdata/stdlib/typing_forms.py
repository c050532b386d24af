from typing import *
import typing
import collections.abc


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


T = TypeVar('T')
K = TypeVar('K', bound=int)
print(List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], Union[int], Tuple[int, ...], Callable[[int], str], Callable[..., Any])  # expect: typing.List[int] typing.Dict[str, typing.List[int]] typing.Optional[int] typing.Union[int, str, NoneType] <class 'int'> typing.Tuple[int, ...] typing.Callable[[int], str] typing.Callable[..., typing.Any]
print(T, Any, Literal['a', 1], ClassVar[int], Final[str], Type[int], Annotated[int, 'meta'], Optional['Node'])  # expect: ~T typing.Any typing.Literal['a', 1] typing.ClassVar[int] typing.Final[str] typing.Type[int] typing.Annotated[int, 'meta'] typing.Optional[ForwardRef('Node')]
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]) is Union, get_args(Callable[[int, str], bool]), get_origin(list[int]), get_args(int | str))  # expect: <class 'list'> (<class 'str'>, <class 'int'>) True ([<class 'int'>, <class 'str'>], <class 'bool'>) <class 'list'> (<class 'int'>, <class 'str'>)
print(Union[int, str] == Union[str, int], Optional[int] == Union[int, None], List[int] == List[int], hash(List[int]) == hash(List[int]))  # expect: True True True True


class Box(Generic[T]):
    def __init__(self, v: T):
        self.v = v

    def get(self) -> T:
        return self.v


class IntBox(Box[int]):
    pass


print(Box[int](5).get(), Box('a').v, IntBox(3).get(), Box.__parameters__, Box[int].__args__, isinstance(IntBox(1), Box), Box.__mro__[1].__name__)  # expect: 5 a 3 (~T,) (<class 'int'>,) True Generic
print(attempt(lambda: Box[int, str]))  # expect: TypeError: Too many arguments for <class '__main__.Box'>; actual 2, expected 1


class Point(NamedTuple):
    x: int
    y: int = 5

    def total(self):
        return self.x + self.y


p = Point(1)
print(p, p.x, p.total(), Point._fields, Point._field_defaults, p == (1, 5), Point.__annotations__, p._replace(y=2))  # expect: Point(x=1, y=5) 1 6 ('x', 'y') {'y': 5} True {'x': <class 'int'>, 'y': <class 'int'>} Point(x=1, y=2)
Emp = NamedTuple('Emp', [('name', str), ('id', int)])
print(Emp('a', 1))  # expect: Emp(name='a', id=1)


class Movie(TypedDict):
    name: str
    year: int


class Extra(Movie, total=False):
    note: str


m = Movie(name='x', year=1)
print(m, type(m) is dict, Movie.__annotations__, sorted(Extra.__required_keys__), Extra.__optional_keys__, Extra.__total__)  # expect: {'name': 'x', 'year': 1} True {'name': <class 'str'>, 'year': <class 'int'>} ['name', 'year'] frozenset({'note'}) False
TD = TypedDict('TD', {'a': int})
print(TD(a=1), TD.__name__)  # expect: {'a': 1} TD


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


class Named(Protocol):
    name: str


print(isinstance(File(), Closer), isinstance(5, Closer), issubclass(File, Closer))  # expect: True False True
print(attempt(isinstance, 5, Named))  # expect: TypeError: Instance and class checks can only be used with @runtime_checkable protocols
print(attempt(Closer))  # expect: TypeError: Protocols cannot be instantiated
UserId = NewType('UserId', int)
print(UserId(5), UserId.__name__, UserId.__supertype__, cast(int, 'x'), TYPE_CHECKING)  # expect: 5 UserId <class 'int'> x False


def f(a: 'int', b: Optional[str] = None, *args: Any) -> List['Point']:
    pass


print(get_type_hints(f), f.__annotations__['a'])  # expect: {'a': <class 'int'>, 'b': typing.Optional[str], 'args': typing.Any, 'return': typing.List[__main__.Point]} int


class Hints:
    a: int
    b: 'str' = 'x'
    c: Annotated[int, 5]


print(get_type_hints(Hints), get_type_hints(Hints, include_extras=True)['c'])  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'int'>} typing.Annotated[int, 5]


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


print(g(5), final(File) is File, no_type_check(g) is g)  # expect: 5 True True
print(attempt(List), attempt(Union.__call__), attempt(isinstance, [], List[int]))  # expect: TypeError: Type List cannot be instantiated; use list() instead TypeError: Cannot instantiate typing.Union TypeError: Subscripted generics cannot be used with class and instance checks
print(isinstance([], typing.List), isinstance({}, Mapping), isinstance([], collections.abc.Sequence), isinstance('a', Hashable), isinstance([], Hashable))  # expect: True True True True False
print(List[T][int], Dict[K, T][int, str], Callable[[T], K][str, int], Union[T, None][int])  # expect: typing.List[int] typing.Dict[int, str] typing.Callable[[str], int] typing.Optional[int]
P = ParamSpec('P')
print(P, Callable[P, int], int | None, Optional[int] | str, list[T], Iterable[T], SupportsInt, isinstance(1, SupportsInt), issubclass(int, SupportsIndex))  # expect: ~P typing.Callable[~P, int] int | None typing.Union[int, NoneType, str] list[~T] typing.Iterable[~T] <class 'typing.SupportsInt'> True True
print(attempt(assert_never, 5))  # expect: AssertionError: Expected code to be unreachable, but got: 5
