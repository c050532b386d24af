# needs: cpython 3.12
# type statements: their value is computed when it is asked for.
type Maybe[T] = T | None
print(Maybe, type(Maybe), Maybe.__name__, Maybe.__module__, Maybe.__type_params__, Maybe.__parameters__)  # expect: Maybe <class 'typing.TypeAliasType'> Maybe __main__ (T,) (T,)
print(Maybe.__value__, Maybe[int], Maybe[int].__origin__ is Maybe, Maybe[int].__args__)  # expect: typing.Optional[T] Maybe[int] True (<class 'int'>,)
type Later = Undefined | int
try:
    Later.__value__
except NameError as e:
    print(e)
# expect: name 'Undefined' is not defined
Undefined = str
print(Later.__value__, Later | None, Later.__type_params__)  # expect: str | int Later | None ()
try:
    Later[int]
except TypeError as e:
    print(e)
# expect: Only generic type aliases are subscriptable
type Tree = list[Tree] | int
print(Tree.__value__, Tree.__value__ is Tree.__value__)  # expect: list[Tree] | int True
type Many[*Ts] = tuple[*Ts]
print(Many.__value__, Many.__parameters__, Many[int, str])  # expect: tuple[typing.Unpack[Ts]] (typing.Unpack[Ts],) Many[int, str]


class C:
    type Inner = C
    print(Inner)
# expect: Inner


print(C.Inner.__value__)  # expect: <class '__main__.C'>


def local(x):
    type Local = x
    return Local


print(local(5).__value__)  # expect: 5
try:
    isinstance(1, Maybe)
except TypeError as e:
    print(e)
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
type = 5
print(type)  # expect: 5
