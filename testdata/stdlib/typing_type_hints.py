# needs: cpython 3.12
# get_type_hints: texts, forward references in all sorts of types, inheritance, Annotated, what has no annotations.
import typing
from typing import Annotated, Any, Callable, ClassVar, Dict, Final, ForwardRef, Generic, List, Literal, Optional, TypeVar, Union, get_args, get_origin, get_type_hints, no_type_check, overload

T = TypeVar('T')


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Node:
    parent: 'Optional[Node]'
    children: 'list[Node]' = []
    table: Dict[str, 'Node']
    pair: dict['str', 'list[Node]']
    limit: 'ClassVar[int]' = 3
    name: 'Final[str]' = 'n'
    call: 'Callable[[Node], None]'
    union: 'int | None'


class Leaf(Node):
    value: None
    table: 'int'


for name, hint in get_type_hints(Leaf).items():
    print(name, hint)
# expect: parent typing.Optional[__main__.Node]
# expect: children list[__main__.Node]
# expect: table <class 'int'>
# expect: pair dict[str, list[__main__.Node]]
# expect: limit typing.ClassVar[int]
# expect: name typing.Final[str]
# expect: call typing.Callable[[__main__.Node], NoneType]
# expect: union int | None
# expect: value <class 'NoneType'>


def f(a: 'Node', b: 'Annotated[int, 1]' = 0, *args: 'List[Literal["a"]]', c: None = None, **kw: 'Any') -> 'Node': ...


print(get_type_hints(f))
# expect: {'a': <class '__main__.Node'>, 'b': <class 'int'>, 'args': typing.List[typing.Literal['a']], 'c': <class 'NoneType'>, 'kw': typing.Any, 'return': <class '__main__.Node'>}
print(get_type_hints(f, include_extras=True)['b'], get_type_hints(f, {'Node': int, 'Annotated': Annotated, 'List': List, 'Literal': Literal, 'Any': Any})['a'])
# expect: typing.Annotated[int, 1] <class 'int'>
print(attempt(get_type_hints, 5), attempt(get_type_hints, len), attempt(get_type_hints, typing.Callable))
# expect: TypeError: 5 is not a module, class, method, or function. {} TypeError: typing.Callable is not a module, class, method, or function.


def g(x: 'Missing'): ...


print(attempt(get_type_hints, g), get_type_hints(g, localns={'Missing': str}))  # expect: NameError: name 'Missing' is not defined {'x': <class 'str'>}


class Plain[U]:
    x: 'U'
    y: 'list[U]'


print(ForwardRef('Node'), ForwardRef('a.b', module='m'), ForwardRef('x') == ForwardRef('x'), ForwardRef('x') == ForwardRef('y'), attempt(ForwardRef, 3), attempt(ForwardRef, 'a b'))
# expect: ForwardRef('Node') ForwardRef('a.b', module='m') True False TypeError: Forward reference must be a string -- got 3 SyntaxError: Forward reference must be an expression -- got 'a b'


@no_type_check
class Free:
    x: 'whatever you like'

    def m(self, y: 'this too'): ...


print(get_type_hints(Free), get_type_hints(Free.m))  # expect: {} {}
for t in List[int], List, list[int], Callable[[int], str], Callable[..., int], Union[int, str], int | str, Literal[1, 'a'], Annotated[int, 1, 2], Generic, Generic[T], ClassVar[int], int, Dict[str, List[T]]:
    print(t, get_origin(t), get_args(t))
# expect: typing.List[int] <class 'list'> (<class 'int'>,)
# expect: typing.List <class 'list'> ()
# expect: list[int] <class 'list'> (<class 'int'>,)
# expect: typing.Callable[[int], str] <class 'collections.abc.Callable'> ([<class 'int'>], <class 'str'>)
# expect: typing.Callable[..., int] <class 'collections.abc.Callable'> (Ellipsis, <class 'int'>)
# expect: typing.Union[int, str] typing.Union (<class 'int'>, <class 'str'>)
# expect: int | str <class 'types.UnionType'> (<class 'int'>, <class 'str'>)
# expect: typing.Literal[1, 'a'] typing.Literal (1, 'a')
# expect: typing.Annotated[int, 1, 2] <class 'typing.Annotated'> (<class 'int'>, 1, 2)
# expect: <class 'typing.Generic'> <class 'typing.Generic'> ()
# expect: typing.Generic[~T] <class 'typing.Generic'> (~T,)
# expect: typing.ClassVar[int] typing.ClassVar (<class 'int'>,)
# expect: <class 'int'> None ()
# expect: typing.Dict[str, typing.List[~T]] <class 'dict'> (<class 'str'>, typing.List[~T])
print(List[Annotated[int, 1]], Annotated[Annotated[int, 1], 2], Annotated[int, 1] == Annotated[int, 1], Annotated[int, 1].__metadata__, Annotated[List[T], 1][int])
# expect: typing.List[typing.Annotated[int, 1]] typing.Annotated[int, 1, 2] True (1,) typing.Annotated[typing.List[int], 1]
print(Literal[1, 2, 1, Literal['x', None]], Literal[0] == Literal[False], Literal[1, 2] == Literal[2, 1], Literal[[]], Literal[()], Optional[Literal[1]])
# expect: typing.Literal[1, 2, 'x', None] False True typing.Literal[[]] typing.Literal[()] typing.Optional[typing.Literal[1]]
print(Union[int, Union[str, int]], Union[int, int], Optional[Optional[int]], Union[int, str] == (int | str), hash(Union[int, str]) == hash(Union[str, int]), isinstance(3, Union[int, str]), Union[List[int], None] | str)
# expect: typing.Union[int, str] <class 'int'> typing.Optional[int] True True True typing.Union[typing.List[int], NoneType, str]
