# needs: cpython 3.12
# Abstract methods: what may not be instantiated, and how that is said.
from abc import ABC, ABCMeta, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
try: A()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class A without an implementation for abstract methods 'c', 'f', 'p', 's'
class B(A):
    def f(self): return 1
    p = 2
    c = s = None
print(B().f(), B.__abstractmethods__, sorted(A.__abstractmethods__))  # expect: 1 frozenset() ['c', 'f', 'p', 's']
class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self): return 'default'
try: One()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class One without an implementation for abstract method 'only'
class Two(One):
    def only(self): return super().only() + '!'
print(Two().only())  # expect: default!
@A.register
class C: pass
print(isinstance(C(), A), issubclass(C, A), A in C.__mro__)  # expect: True True False
class D(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, 'quack') or NotImplemented
class Duck:
    def quack(self): ...
print(issubclass(Duck, D), isinstance(3, D))  # expect: True False
