# needs: cpython 3.12
# A DynamicClassAttribute: its documentation follows the getter, an abstract one is there on the class. Equal unions have equal hashes.
from abc import ABCMeta, abstractmethod
from types import DynamicClassAttribute
from typing import Optional, Union


class Base(metaclass=ABCMeta):
    @DynamicClassAttribute
    def size(self):
        """first"""
        return 1

    other = size.getter(lambda self: 2)

    @DynamicClassAttribute
    @abstractmethod
    def must(self):
        """abstract"""


print(Base.__dict__['size'].__doc__, Base.__dict__['other'].__doc__, Base.must is Base.__dict__['must'], Base.must.__isabstractmethod__, Base.__abstractmethods__)
# expect: first first True True frozenset({'must'})
try:
    Base()
except TypeError as e:
    print(e)
# expect: Can't instantiate abstract class Base without an implementation for abstract method 'must'
try:
    Base.size
except AttributeError as e:
    print('no attribute of the class')
# expect: no attribute of the class


class Given:
    x = DynamicClassAttribute(lambda self: 1, doc='given')
    y = x.getter(lambda self: 2).setter(lambda self, v: None)


print(Given.__dict__['x'].__doc__, Given.__dict__['y'].__doc__, Given().y)  # expect: given given 2
print(hash(int | str) == hash(str | int) == hash(Union[str, int]), {Optional[int]: 1}[int | None], {int | str} == {Union[int, str]})  # expect: True 1 True
