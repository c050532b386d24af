from abc import ABC, ABCMeta, abstractmethod


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def show(self):
        return f'{self.name}:{self.area()}'


class Half(Shape):
    def area(self):
        return 1


class Sq(Half):
    name = 'sq'

    def area(self):
        return super().area() + 3


print(Sq().show(), sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Sq.__abstractmethods__)  # expect: sq:4 ['area', 'name'] ['name'] frozenset()
print(isinstance(Sq(), Shape), issubclass(Half, Shape), isinstance(1, Shape))  # expect: True True False


class Duck:
    def quack(self):
        return 'q'


class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Quacks:
            return any('quack' in k.__dict__ for k in C.__mro__) or NotImplemented
        return NotImplemented


print(isinstance(Duck(), Quacks), isinstance(1, Quacks), issubclass(Duck, Quacks))  # expect: True False True
print(Shape.register(int) is int, isinstance(5, Shape), issubclass(bool, Shape), isinstance('s', Shape))  # expect: True True True False


@Shape.register
class Other:
    pass


print(issubclass(Other, Shape), Other.__mro__ == (Other, object))  # expect: True True
print(attempt(issubclass, 1, Shape), attempt(Shape.register, 5))  # expect: TypeError: issubclass() arg 1 must be a class TypeError: Can only register classes
