# isinstance believes an object's __class__, and both it and issubclass take objects with a tuple __bases__ for classes.

import abc
import collections.abc


class Proxy:
    def __init__(self, target):
        self.target = target

    @property
    def __class__(self):
        return type(self.target)


class Shape(abc.ABC):
    pass


class Circle(Shape):
    pass


print(isinstance(Proxy(5), int), isinstance(Proxy(5), Proxy), isinstance(Proxy(5), str), isinstance(Proxy({}), (list, dict)))  # expect: True True False True
print(isinstance(Proxy(Circle()), Shape), isinstance(Proxy([]), collections.abc.Sequence), isinstance(Proxy(True), int | str))  # expect: True True True
print(type.__instancecheck__(int, Proxy(5)), issubclass(Proxy, int))  # expect: True False


class Failing:
    def __getattribute__(self, name):
        raise LookupError(name)


try:
    isinstance(Failing(), int)
except LookupError as e:
    print(repr(e))  # expect: LookupError('__class__')


class Kind:
    def __init__(self, *bases):
        self.__bases__ = bases

    @property
    def __class__(self):
        return self


root = Kind()
left, right = Kind(root), Kind(root)
leaf = Kind(left, right)
print(issubclass(leaf, root), issubclass(root, leaf), issubclass(left, right), isinstance(leaf, root), isinstance(5, root))
# expect: True False False True False


class Endless:
    @property
    def __bases__(self):
        return (self, self)


for attempt in (
    lambda: issubclass(Endless(), int),
    lambda: issubclass(5, int),
    lambda: issubclass(int, 5),
    lambda: isinstance(5, "int"),
):
    try:
        attempt()
    except (RecursionError, TypeError) as e:
        print(repr(e) if type(e) is TypeError else "too deep")
        # expect: too deep
        # expect: TypeError('issubclass() arg 1 must be a class')
        # expect: TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
        # expect: TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
