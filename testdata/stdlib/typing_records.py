# needs: cpython 3.12
# NamedTuple and TypedDict: what they refuse, what they keep, generic ones, required and optional keys.
import types
from typing import Annotated, Any, Generic, NamedTuple, NewType, NotRequired, Required, TypedDict, TypeVar, get_type_hints

T = TypeVar('T')


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Point(NamedTuple):
    """A point."""
    x: int
    y: 'int' = 0

    @property
    def size(self):
        return self.x + self.y


print(Point(1), Point(1, 2).size, Point.__doc__, Point.__annotations__, Point._field_defaults, Point.__bases__, Point.__orig_bases__ == (NamedTuple,), Point.__module__)
# expect: Point(x=1, y=0) 3 A point. {'x': <class 'int'>, 'y': ForwardRef('int')} {'y': 0} (<class 'tuple'>,) True __main__


class Couple(NamedTuple, Generic[T]):
    first: T
    second: T


print(Couple[int], Couple[int](1, 2), Couple.__parameters__, Couple.__bases__, Couple.__mro__[1:])
# expect: __main__.Couple[int] Couple(first=1, second=2) (~T,) (<class 'tuple'>, <class 'typing.Generic'>) (<class 'tuple'>, <class 'typing.Generic'>, <class 'object'>)
print(NamedTuple('Pair', [('a', int), ('b', 'str')]).__annotations__, NamedTuple('Kw', a=int)(3), NamedTuple('Empty', [])(), attempt(NamedTuple, 'X', [('a', int)], b=str))
# expect: {'a': <class 'int'>, 'b': ForwardRef('str')} Kw(a=3) Empty() TypeError: Either list of fields or keywords can be provided to NamedTuple, not both
print(attempt(NamedTuple, 'X', [('_a', int)]))  # expect: ValueError: Field names cannot start with an underscore: '_a'
print(attempt(NamedTuple, 'X', [('a', (1,))]))  # expect: TypeError: field a annotation must be a type Got (1,).
for body in ('x: int = 1; y: str', 'x: int; _fields = 3', 'x: int\n    def __new__(cls): pass', '_x: int'):
    print(attempt(exec, f'class Bad(NamedTuple):\n    {body}', {'NamedTuple': NamedTuple}))
# expect: TypeError: Non-default namedtuple field y cannot follow default field x
# expect: AttributeError: Cannot overwrite NamedTuple attribute _fields
# expect: AttributeError: Cannot overwrite NamedTuple attribute __new__
# expect: ValueError: Field names cannot start with an underscore: '_x'
print(attempt(exec, 'class Bad(NamedTuple, dict):\n    x: int', {'NamedTuple': NamedTuple}))
# expect: TypeError: can only inherit from a NamedTuple type and Generic


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Rated(Movie, total=False):
    stars: int
    title: Required[Annotated[str, 'again']]


class Remake(Rated):
    year: int


for cls in Movie, Rated, Remake:
    print(cls.__name__, sorted(cls.__required_keys__), sorted(cls.__optional_keys__), cls.__total__, cls.__bases__, cls.__orig_bases__ != ())
# expect: Movie ['title'] ['year'] True (<class 'dict'>,) True
# expect: Rated ['title'] ['stars', 'year'] False (<class 'dict'>,) True
# expect: Remake ['title', 'year'] ['stars'] True (<class 'dict'>,) True
print(get_type_hints(Rated), get_type_hints(Rated, include_extras=True)['title'])
# expect: {'title': <class 'str'>, 'year': <class 'int'>, 'stars': <class 'int'>} typing.Required[typing.Annotated[str, 'again']]
print(Movie(title='x'), Movie({'title': 'y'}, year=1), type(Movie(title='x')), attempt(isinstance, {}, Movie), attempt(issubclass, dict, Movie))
# expect: {'title': 'x'} {'title': 'y', 'year': 1} <class 'dict'> TypeError: TypedDict does not support instance and class checks TypeError: TypedDict does not support instance and class checks


class Group(TypedDict, Generic[T]):
    items: list[T]


print(Group[int], Group.__parameters__, Group[int](items=[1]), Group.__mro__[1:], types.get_original_bases(Group)[1:])
# expect: __main__.Group[int] (~T,) {'items': [1]} (<class 'typing.Generic'>, <class 'dict'>, <class 'object'>) (typing.Generic[~T],)
print(attempt(exec, 'class Bad(Movie, dict): pass', {'Movie': Movie}))
# expect: TypeError: cannot inherit from both a TypedDict type and a non-TypedDict base class
print(attempt(TypedDict, 'X', {'a': int}, b=str))  # expect: TypeError: TypedDict takes either a dict or keyword arguments, but not both
print(attempt(TypedDict, 'X', {'a': (1, 2)}))  # expect: TypeError: TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type Got (1, 2).
Named = TypedDict('Named', {'in': int, 'class': str}, total=False)
print(Named.__annotations__, Named.__total__, Named(**{'in': 3}), Named.__module__)
# expect: {'in': <class 'int'>, 'class': <class 'str'>} False {'in': 3} __main__
UserId = NewType('UserId', int)
print(UserId, UserId(3), UserId.__name__, UserId.__module__, UserId.__supertype__, UserId | None, list[UserId])
# expect: __main__.UserId 3 UserId __main__ <class 'int'> typing.Optional[__main__.UserId] list[__main__.UserId]
print(attempt(exec, 'class Sub(UserId): pass', {'UserId': UserId}))
# expect: TypeError: Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', UserId)`
