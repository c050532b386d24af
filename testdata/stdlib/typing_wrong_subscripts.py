# needs: cpython 3.12
# What is no type, or too many, is refused between the brackets, in CPython's words.
from typing import (Annotated, Any, Callable, ClassVar, Concatenate, Dict, Final, Generic, List, Literal, NewType, NoReturn, Optional, ParamSpec, Protocol,
                    Required, Self, Tuple, TypeGuard, TypeVar, Union, Unpack)

T = TypeVar('T')
P = ParamSpec('P')


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt(lambda: List[int, str]))  # expect: TypeError: Too many arguments for typing.List; actual 2, expected 1
print(attempt(lambda: List[()]))  # expect: TypeError: Too few arguments for typing.List; actual 0, expected 1
print(attempt(lambda: Dict[int]))  # expect: TypeError: Too few arguments for typing.Dict; actual 1, expected 2
print(attempt(lambda: List[(int, str),]))  # expect: TypeError: Parameters to generic types must be types. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: List[Generic]))  # expect: TypeError: Plain <class 'typing.Generic'> is not valid as type argument
print(attempt(lambda: List[Protocol]))  # expect: TypeError: Plain <class 'typing.Protocol'> is not valid as type argument
print(attempt(lambda: List[ClassVar[int]]))  # expect: TypeError: typing.ClassVar[int] is not valid as type argument
print(attempt(lambda: List[Final[int]]))  # expect: TypeError: typing.Final[int] is not valid as type argument
print(attempt(lambda: List[ClassVar]))  # expect: TypeError: Plain typing.ClassVar is not valid as type argument
print(attempt(lambda: List[Union]))  # expect: TypeError: Plain typing.Union is not valid as type argument
print(attempt(lambda: Union[()]))  # expect: TypeError: Cannot take a Union of no types.
print(attempt(lambda: Union[int, (1, 2)]))  # expect: TypeError: Union[arg, ...]: each arg must be a type. Got (1, 2).
print(attempt(lambda: Optional[int, str]))  # expect: TypeError: typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: ClassVar[int, str]))  # expect: TypeError: typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: Required[int, str]))  # expect: TypeError: Required accepts only a single type. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: TypeGuard[int, str]))  # expect: TypeError: typing.TypeGuard accepts only single type. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: NoReturn[int]))  # expect: TypeError: typing.NoReturn is not subscriptable
print(attempt(lambda: Self[int]))  # expect: TypeError: typing.Self is not subscriptable
print(attempt(lambda: Any[int]))  # expect: TypeError: type 'Any' is not subscriptable
print(attempt(lambda: Callable[int]))  # expect: TypeError: Callable must be used as Callable[[arg, ...], result].
print(attempt(lambda: Callable[[int], str, bytes]))  # expect: TypeError: Callable must be used as Callable[[arg, ...], result].
print(attempt(lambda: Callable[[int], (str,)]))  # expect: TypeError: Callable[args, result]: result must be a type. Got (<class 'str'>,).
print(attempt(lambda: Concatenate[()]))  # expect: TypeError: Cannot take a Concatenate of no types.
print(attempt(lambda: Concatenate[int, str]))  # expect: TypeError: The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
print(attempt(lambda: Annotated[int]))  # expect: TypeError: Annotated[...] should be used with at least two arguments (a type and an annotation).
print(attempt(lambda: Annotated[(int, str), 1]))  # expect: TypeError: Annotated[t, ...]: t must be a type. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: Tuple[int, (str,)]))  # expect: TypeError: Tuple[t0, t1, ...]: each t must be a type. Got (<class 'str'>,).
print(attempt(lambda: List[int][str]))  # expect: TypeError: typing.List[int] is not a generic class
print(attempt(lambda: List[T][int, str]))  # expect: TypeError: Too many arguments for typing.List[~T]; actual 2, expected 1
print(attempt(lambda: list[int][str]))  # expect: TypeError: list[int] is not a generic class
print(attempt(lambda: list[T][int, str]))  # expect: TypeError: Too many arguments for list[~T]; actual 2, expected 1
print(attempt(lambda: (int | list[T])[int, str]))  # expect: TypeError: Too many arguments for int | list[~T]; actual 2, expected 1
print(attempt(lambda: Generic[T][int]))  # expect: TypeError: Cannot subscript already-subscripted typing.Generic[~T]
print(attempt(lambda: Generic[()]))  # expect: TypeError: Parameter list to Generic[...] cannot be empty
print(attempt(lambda: Protocol[int]))  # expect: TypeError: Parameters to Protocol[...] must all be type variables or parameter specification variables.
print(attempt(lambda: TypeVar('B', bound=Generic)))  # expect: TypeError: Plain <class 'typing.Generic'> is not valid as type argument
print(attempt(lambda: TypeVar('B', bound=(int, str))))  # expect: TypeError: Bound must be a type. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: List[NewType]))  # expect: typing.List[typing.NewType]
print(attempt(lambda: List['not an expression']))  # expect: SyntaxError: Forward reference must be an expression -- got 'not an expression'
print(attempt(lambda: Unpack[int, str]))  # expect: TypeError: typing.Unpack accepts only single type. Got (<class 'int'>, <class 'str'>).
print(attempt(lambda: Dict[P, int]), attempt(lambda: Literal[int]), attempt(lambda: List[1]), attempt(lambda: List[...]))
# expect: typing.Dict[~P, int] typing.Literal[int] typing.List[1] typing.List[...]
