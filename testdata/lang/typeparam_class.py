# needs: cpython 3.12
# Generic classes.
class Box[T]:
    kind = "box"
    item: T

    def __init__(self, item):
        self.item = item

    def param(self):
        return T


print(Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box.__mro__, Box.__bases__)  # expect: (T,) (T,) (typing.Generic[T],) (<class '__main__.Box'>, <class 'typing.Generic'>, <class 'object'>) (<class 'typing.Generic'>,)
print(Box[int], Box[int].__origin__, Box[int].__args__)  # expect: __main__.Box[int] <class '__main__.Box'> (<class 'int'>,)
b = Box[int](5)
print(b.item, type(b), b.param(), isinstance(b, Box), Box.__annotations__)  # expect: 5 <class '__main__.Box'> T True {'item': T}


class Pair[A, B](Box[A]):
    pass


print(Pair[int, str], Pair.__parameters__, Pair.__orig_bases__, Pair.kind)  # expect: __main__.Pair[int, str] (A, B) (__main__.Box[A], typing.Generic[A, B]) box


class Named(Pair[int, str]):
    pass


print(Named.__parameters__, Named.__orig_bases__, Named(3).item)  # expect: () (__main__.Pair[int, str],) 3
for make in (lambda: Pair[int], lambda: Pair[int, str, int], lambda: Named[int]):
    try:
        make()
    except TypeError as e:
        print(e)
# expect: Too few arguments for <class '__main__.Pair'>; actual 1, expected 2
# expect: Too many arguments for <class '__main__.Pair'>; actual 3, expected 2
# expect: <class '__main__.Named'> is not a generic class


class Shape[*Ts]:
    pass


print(Shape[int, str], Shape[()], Shape.__parameters__, Shape.__orig_bases__)  # expect: __main__.Shape[int, str] __main__.Shape[()] (Ts,) (typing.Generic[typing.Unpack[Ts]],)


class Call[**P]:
    pass


print(Call[int, str], Call[[int, str]], Call.__parameters__)  # expect: __main__.Call[[int, str]] __main__.Call[[int, str]] (P,)


class Outer[T]:
    class Inner:
        seen = T

    def both[S](self, s: S) -> tuple[T, S]:
        return (T, S)


print(Outer.Inner.seen, Outer().both(1), Outer.both.__annotations__)  # expect: T (T, S) {'s': S, 'return': tuple[T, S]}


class Checked[T](dict[str, T]):
    pass


print(Checked(a=1), Checked.__orig_bases__, issubclass(Checked, dict))  # expect: {'a': 1} (dict[str, T], typing.Generic[T]) True


class Broken[T](Exception):
    pass


try:
    raise Broken("generic exception")
except Broken as e:
    print(repr(e))
# expect: Broken('generic exception')


class Plain:
    pass


print(Plain.__type_params__)  # expect: ()
try:
    Plain[int]
except TypeError as e:
    print(e)
# expect: type 'Plain' is not subscriptable
try:
    isinstance(b, list[int])
except TypeError as e:
    print(e)
# expect: isinstance() argument 2 cannot be a parameterized generic
print(Pair[A := int, str] == Pair[int, str], hash(Box[int]) == hash(Box[int]), Box[int] == Box[str])  # expect: True True False
