# needs: cpython 3.12
# Type parameters of functions.
def f[T: int, U: (int, str), *Ts, **P](x: T, *args: P.args) -> U:
    return x


for p in f.__type_params__:
    print(repr(p), type(p), p.__name__, p.__module__)
# expect: T <class 'typing.TypeVar'> T typing
# expect: U <class 'typing.TypeVar'> U typing
# expect: Ts <class 'typing.TypeVarTuple'> Ts typing
# expect: P <class 'typing.ParamSpec'> P typing
T, U, Ts, P = f.__type_params__
print(T.__bound__, T.__constraints__, U.__bound__, U.__constraints__, P.__bound__)  # expect: <class 'int'> () None (<class 'int'>, <class 'str'>) None
print(T.__covariant__, T.__contravariant__, T.__infer_variance__)  # expect: False False True
print(P.args, P.kwargs, P.args == P.args, P.args == P.kwargs, P.args.__origin__ is P)  # expect: P.args P.kwargs True False True
print(f.__annotations__)  # expect: {'x': T, 'args': P.args, 'return': U}
print(f(5))  # expect: 5
print([*Ts])  # expect: [typing.Unpack[Ts]]
print((lambda: 0).__type_params__, T == U, T == T, len({T, U, T}))  # expect: () False True 2


def outer[T](x: T):
    def inner() -> T:
        return T

    return inner


print(outer(1)(), outer(1)() is outer(1)())  # expect: T True


class C:
    def method[S](self, s: S) -> list[S]:
        return [s, S]


print(C().method(1), C.method.__annotations__)  # expect: [1, S] {'s': S, 'return': list[S]}
try:
    T.other
except AttributeError as e:
    print(e)
# expect: 'typing.TypeVar' object has no attribute 'other'
try:
    S
except NameError as e:
    print(e)
# expect: name 'S' is not defined
print(T | int, T | None, int | T, list[T] | None)  # expect: typing.Union[T, int] typing.Optional[T] typing.Union[int, T] list[T] | None
print(list[T][int], dict[T, list[U]][int, str], (list[T] | None)[str])  # expect: list[int] dict[int, list[str]] list[str] | None
print(list[T].__parameters__, dict[T, U].__parameters__, dict[T, T].__parameters__, list[int].__parameters__)  # expect: (T,) (T, U) (T,) ()
for make in (lambda: list[int][str], lambda: dict[T, U][int], lambda: list[T][int, str]):
    try:
        make()
    except TypeError as e:
        print(e)
# expect: list[int] is not a generic class
# expect: Too few arguments for dict[T, U]; actual 1, expected 2
# expect: Too many arguments for list[T]; actual 2, expected 1
