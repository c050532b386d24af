# needs: cpython 3.12
# Classes made by type() are made by the metaclass of their bases, and mutable builtins are filled by __init__ under a __new__ of their own.
from abc import ABC, abstractclassmethod, abstractmethod
from collections.abc import Sized


class A(ABC):
    @abstractmethod
    def f(self):
        pass


B = type('B', (A,), {'f': lambda self: 'f'})
print(type(B).__name__, B().f(), len(type('S', (Sized,), {'__len__': lambda self: 3})()))  # expect: ABCMeta f 3
try:
    type('C', (A,), {})()
except TypeError as exc:
    print(exc)  # expect: Can't instantiate abstract class C without an implementation for abstract method 'f'


log = []


class M(type):
    def __new__(mcls, name, bases, ns, **kwargs):
        log.append(('new', name, kwargs))
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kwargs):
        log.append(('init', name, kwargs))


class X(metaclass=M):
    pass


Y = type('Y', (X,), {}, flag=1)
print(type(Y).__name__, type.__new__(type, 'Z', (X,), {}).__name__)  # expect: M Z
print(log)  # expect: [('new', 'X', {}), ('init', 'X', {}), ('new', 'Y', {'flag': 1}), ('init', 'Y', {'flag': 1}), ('new', 'Z', {})]


class L(list):
    def __new__(cls, *args):
        return super().__new__(cls)


class D(dict):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)


print(L([1, 2]), D(a=1), D([(1, 2)]))  # expect: [1, 2] {'a': 1} {1: 2}


class Old(ABC):
    @abstractclassmethod
    def make(cls):
        return cls.__name__


class New(Old):
    make = classmethod(lambda cls: super(New, cls).make())


print(New.make(), Old.__abstractmethods__)  # expect: New frozenset({'make'})
