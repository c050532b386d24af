# needs: cpython 3.12
import abc
import warnings

warnings.simplefilter('ignore')


class Old(abc.ABC):
    @abc.abstractclassmethod
    def c(cls):
        pass

    @abc.abstractstaticmethod
    def s():
        pass

    @abc.abstractproperty
    def p(self):
        pass


print(sorted(Old.__abstractmethods__), isinstance(Old.__dict__['c'], classmethod), isinstance(Old.__dict__['s'], staticmethod), isinstance(Old.__dict__['p'], property))  # expect: ['c', 'p', 's'] True True True
try:
    Old()
except TypeError as e:
    print(e)
# expect: Can't instantiate abstract class Old without an implementation for abstract methods 'c', 'p', 's'


class Late(abc.ABC):
    @abc.abstractmethod
    def run(self):
        pass


Late.run = lambda self: 'ran'
try:
    Late()
except TypeError as e:
    print(e)
# expect: Can't instantiate abstract class Late without an implementation for abstract method 'run'
print(abc.update_abstractmethods(Late) is Late, Late().run(), Late.__abstractmethods__)  # expect: True ran frozenset()
before = abc.get_cache_token()
Late.register(int)
print(abc.get_cache_token() != before, isinstance(3, Late), abc.ABCMeta.register(Late, str), issubclass(str, Late))  # expect: True True <class 'str'> True
