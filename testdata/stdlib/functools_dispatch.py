# singledispatch: abstract classes, unions, annotations, and descriptors as implementations
from collections.abc import Iterable, Mapping, MutableMapping, Sequence, Sized
from functools import singledispatch, singledispatchmethod
from typing import List, Optional, Union


@singledispatch
def kind(arg):
    return 'object'


@kind.register
def _(arg: int | float):
    return 'number'


@kind.register
def _(arg: Union[dict, set]):
    return 'dict or set'


@kind.register
def _(arg: 'Sequence'):
    return 'sequence'


@kind.register(Mapping)
def _(arg):
    return 'mapping'


print(kind(1), kind(True), kind(1.5), kind({}), kind([]), kind('a'), kind(None), kind({}.keys()))
# expect: number number number dict or set sequence sequence object object


class Box(MutableMapping):
    __getitem__ = __setitem__ = __delitem__ = __iter__ = __len__ = lambda self, *args: 0


print(kind(Box()), kind.dispatch(Box) is kind.registry[Mapping], type(kind.registry).__name__)  # expect: mapping True mappingproxy


class Later:
    pass


print(kind(Later()))  # expect: object
Mapping.register(Later)
print(kind(Later()))  # expect: mapping

both = singledispatch(lambda arg: 'object')
both.register(Sized, lambda arg: 'sized')
both.register(Iterable, lambda arg: 'iterable')
try:
    both(frozenset())
except RuntimeError as exc:
    print(exc)  # expect: Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>


def wrong1(arg: List[int]):
    pass


def wrong2(arg: Optional[List[int]]):
    pass


def wrong3(arg: 'Nowhere'):
    pass


for bad in (lambda: kind.register(wrong1), lambda: kind.register(wrong2), lambda: kind.register(wrong3), lambda: kind.register(list[int]),
            lambda: kind.register(list[int], wrong1), lambda: kind(), lambda: singledispatchmethod(3)):
    try:
        bad()
    except (TypeError, NameError) as exc:
        print(type(exc).__name__, exc)
        # expect: TypeError Invalid annotation for 'arg'. typing.List[int] is not a class.
        # expect: TypeError Invalid annotation for 'arg'. typing.Optional[typing.List[int]] not all arguments are classes.
        # expect: NameError name 'Nowhere' is not defined
        # expect: TypeError Invalid first argument to `register()`: list[int]. Use either `@register(some_class)` or plain `@register` on an annotated function.
        # expect: TypeError Invalid first argument to `register()`. list[int] is not a class or union type.
        # expect: TypeError kind requires at least 1 positional argument
        # expect: TypeError 3 is not callable or a descriptor


class Shown:
    @singledispatchmethod
    def show(self, arg):
        """Show it."""
        return 'object'

    @show.register
    def _(self, arg: int):
        return 'int'

    @show.register
    @classmethod
    def _(cls, arg: str):
        return cls.__name__

    @show.register
    @staticmethod
    def _(arg: bytes):
        return 'static'


print(Shown().show(1), Shown().show('a'), Shown.show(b''), Shown().show(None), Shown.show.__name__, Shown().show.__doc__)
# expect: int Shown static object show Show it.
print(staticmethod(wrong1).__annotations__, classmethod(wrong3).__annotations__)  # expect: {'arg': typing.List[int]} {'arg': 'Nowhere'}
