# needs: cpython 3.12
from _show import show
import types


class Base:
    "doc"

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)


class C(Base):
    __slots__ = ('slot',)

    @property
    def p(self):
        "p doc"
        return 1


C.__doc__ = 'new doc'
C.__module__ = 'elsewhere'
C.__annotations__ = {'a': int}
C.__type_params__ = (1,)
C.__abstractmethods__ = frozenset(['x'])
show(lambda: (C.__doc__, C.__module__, C.__qualname__, C.__annotations__, C.__type_params__, C.__abstractmethods__))
# expect: ('new doc', 'elsewhere', 'C', {'a': <class 'int'>}, (1,), frozenset({'x'}))
show(lambda: int.__annotations__, lambda: Base.__abstractmethods__, lambda: setattr(int, '__doc__', ''), lambda: setattr(C, '__qualname__', 1), lambda: C())
# expect: AttributeError: type object 'int' has no attribute '__annotations__' | AttributeError: __abstractmethods__ | TypeError: cannot set '__doc__' attribute of immutable type 'int' | TypeError: can only assign string to C.__qualname__, not 'int' | TypeError: Can't instantiate abstract class C without an implementation for abstract method 'x'
show(lambda: type.__call__(int, '5'), lambda: type.__call__(int, 'x'), lambda: type.__init__(Base, 'x', (), {}), lambda: type.__prepare__(), lambda: type.__prepare__('x', (), a=1))
# expect: 5 | ValueError: invalid literal for int() with base 10: 'x' | None | {} | {}
show(lambda: type.__instancecheck__(int, True), lambda: type.__instancecheck__(int, 'x'), lambda: type.__subclasscheck__(int, bool), lambda: type.__subclasscheck__(int, 5))
# expect: True | False | True | TypeError: issubclass() arg 1 must be a class
show(lambda: type.__or__(int, str), lambda: type.__or__(int, 5), lambda: type.__ror__(int, None), lambda: type.__ror__(int, 5))
# expect: int | str | NotImplemented | None | int | NotImplemented
show(lambda: type.__setattr__(Base, 'x', 1), lambda: Base.x, lambda: type.__delattr__(Base, 'x'), lambda: type.__delattr__(Base, 'x'), lambda: type.__setattr__(int, 'x', 1))
# expect: None | 1 | None | AttributeError: type object 'Base' has no attribute 'x' | TypeError: cannot set 'x' attribute of immutable type 'int'
show(lambda: type.__new__(type, 'N', (), {}).__name__, lambda: type.__new__(type, 1, (), {}), lambda: type.__new__(int, 'N', (), {}))
# expect: 'N' | TypeError: type.__new__() argument 1 must be str, not int | TypeError: type.__new__(int): int is not a subtype of type
o = object()
show(lambda: (5).__format__('') == object.__format__(5, ''), lambda: object.__format__(C, 'x'), lambda: object.__lt__(o, o), lambda: object.__gt__(o, 1),
# expect: True | TypeError: unsupported format string passed to type.__format__ | NotImplemented | NotImplemented | NotImplemented | NotImplemented | True | False
     lambda: object.__le__(o, o), lambda: object.__ge__(o, o), lambda: object.__eq__(o, o), lambda: object.__ne__(o, o))
show(lambda: object.__init_subclass__(), lambda: object.__init_subclass__(x=1), lambda: object.__subclasshook__(int), lambda: type(o.__sizeof__()).__name__)
# expect: None | TypeError: object.__init_subclass__() takes no keyword arguments | NotImplemented | 'int'
show(lambda: object.__delattr__(o, 'x'), lambda: object.__setattr__(o, 'x', 1), lambda: o.__doc__ == object.__doc__)
# expect: AttributeError: 'object' object has no attribute 'x' | AttributeError: 'object' object has no attribute 'x' | True
b = Base()
b.__doc__ = 'mine'
show(lambda: b.__doc__, lambda: setattr(o, '__doc__', 'x'))  # expect: 'mine' | AttributeError: 'object' object attribute '__doc__' is read-only
slot = C.slot
C.__abstractmethods__ = frozenset()
c = C()
show(lambda: (slot.__name__, slot.__qualname__, slot.__objclass__ is C, slot.__doc__), lambda: slot.__set__(c, 5), lambda: slot.__get__(c), lambda: slot.__delete__(c),
# expect: ('slot', 'C.slot', True, None) | None | 5 | None | AttributeError: 'C' object has no attribute 'slot' | TypeError: descriptor 'slot' for 'C' objects doesn't apply to a 'int' object | TypeError: descriptor 'slot' for 'C' objects doesn't apply to a 'int' object | AttributeError: slot | True
     lambda: slot.__get__(c), lambda: slot.__get__(5), lambda: slot.__set__(5, 1), lambda: slot.__delete__(c), lambda: slot.__get__(None, C) is slot)
getset = type.__dict__['__name__']
show(lambda: (getset.__name__, getset.__qualname__, getset.__objclass__), lambda: getset.__get__(int), lambda: getset.__delete__(int), lambda: type(getset.__doc__) is not int)
# expect: ('__name__', 'type.__name__', <class 'type'>) | 'int' | TypeError: cannot set '__name__' attribute of immutable type 'int' | True
p = C.__dict__['p']
show(lambda: (p.fset, p.fdel, p.__doc__, p.__isabstractmethod__), lambda: p.__get__(c), lambda: p.__set__(c, 1), lambda: p.__delete__(c), lambda: p.__get__(None) is p)
# expect: (None, None, 'p doc', False) | 1 | AttributeError: property 'p' of 'C' object has no setter | AttributeError: property 'p' of 'C' object has no deleter | TypeError: __get__(None, None) is invalid
q = property(None).getter(lambda self: 'got').setter(lambda self, v: None).deleter(lambda self: None)
show(lambda: q.__get__(c), lambda: q.__set__(c, 1), lambda: q.__delete__(c), lambda: property().__get__(c), lambda: q.__set_name__(C, 'q'), lambda: property(1, 2, 3, 4).__doc__)
# expect: 'got' | None | None | AttributeError: property of 'C' object has no getter | None | 4
q.__doc__ = 'q doc'
show(lambda: q.__doc__, lambda: property().__init__(1), lambda: property(a=1), lambda: property.__new__(property).fget, lambda: property().getter(1).fget)
# expect: 'q doc' | None | TypeError: 'a' is an invalid keyword argument for property() | None | 1
show(lambda: str.join.__call__('-', 'ab'), lambda: str.join.__call__(5), lambda: int.__add__.__call__(1, 2), lambda: int.__add__.__call__('x'), lambda: (1).__add__.__call__('x'),
# expect: 'a-b' | TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object | 3 | TypeError: descriptor '__add__' requires a 'int' object but received a 'str' | NotImplemented | TypeError: expected 1 argument, got 0 | '__add__' | '__add__' | 'fromkeys'
     lambda: (1).__add__.__call__(), lambda: (1).__add__.__name__, lambda: int.__add__.__name__, lambda: dict.__dict__['fromkeys'].__name__)
show(lambda: int.__add__.__get__(5)(6), lambda: int.__add__.__get__('x'), lambda: int.__add__.__reduce__())
# expect: 11 | TypeError: descriptor '__add__' for 'int' objects doesn't apply to a 'str' object | (<built-in function getattr>, (<class 'int'>, '__add__'))
proxy = types.MappingProxyType({'a': 1})
show(lambda: proxy['a'], lambda: proxy['b'], lambda: proxy.get('a'), lambda: proxy.get([]), lambda: proxy.keys(), lambda: proxy.values(), lambda: proxy.items(), lambda: len(proxy))
# expect: 1 | KeyError: 'b' | 1 | TypeError: unhashable type: 'list' | dict_keys(['a']) | dict_values([1]) | dict_items([('a', 1)]) | 1
show(lambda: proxy.__getitem__('a'), lambda: proxy.__getitem__(None), lambda: proxy.__contains__('a'), lambda: proxy.__contains__([]), lambda: proxy.__len__(), lambda: str(proxy))
# expect: 1 | KeyError: None | True | TypeError: unhashable type: 'list' | 1 | "{'a': 1}"
show(lambda: proxy.__or__({'b': 2}), lambda: proxy.__or__(5), lambda: proxy.__ror__({'b': 2}), lambda: proxy.__ror__(5), lambda: proxy.__ior__({}), lambda: type(proxy)(5))
# expect: {'a': 1, 'b': 2} | TypeError: unsupported operand type(s) for |: 'dict' and 'int' | {'b': 2, 'a': 1} | TypeError: unsupported operand type(s) for |: 'int' and 'dict' | TypeError: '|=' is not supported by mappingproxy; use '|' instead | TypeError: mappingproxy() argument must be a mapping, not int
show(lambda: type(proxy).__class_getitem__(int), lambda: type(proxy).__new__(type(proxy), {}), lambda: type(proxy).__new__(type(proxy), 5), lambda: proxy.__str__())
# expect: mappingproxy[int] | mappingproxy({}) | TypeError: mappingproxy() argument must be a mapping, not int | "{'a': 1}"
s = super(C, c)
show(lambda: s.__get__(5) is s, lambda: super(C).__get__(5), lambda: super(5), lambda: super(C, 5))
# expect: True | TypeError: super(type, obj): obj must be an instance or subtype of type | TypeError: super() argument 1 must be a type, not int | TypeError: super(type, obj): obj must be an instance or subtype of type
mod = types.ModuleType('m', 'text')
mod.__annotations__ = {'x': int}
show(lambda: mod.__annotations__, lambda: types.ModuleType('n').__annotations__, lambda: mod.__dict__['__doc__'], lambda: mod.__init__('k'), lambda: mod.__name__, lambda: types.ModuleType(5),
# expect: {'x': <class 'int'>} | {} | 'text' | None | 'k' | TypeError: module() argument 'name' must be str, not int | TypeError: module() argument 'name' must be str, not int
     lambda: mod.__init__(5))
show(lambda: type(None)(), lambda: type(None)(1), lambda: type(...)(), lambda: type(NotImplemented)(), lambda: type(NotImplemented)(1), lambda: type(...)(1))
# expect: None | TypeError: NoneType takes no arguments | Ellipsis | NotImplemented | TypeError: NotImplementedType takes no arguments | TypeError: EllipsisType takes no arguments
show(lambda: type(None).__new__(type(None)), lambda: type(None).__new__(type(None), 1), lambda: type(...).__new__(type(...)), lambda: type(NotImplemented).__new__(type(NotImplemented)))
# expect: None | TypeError: NoneType takes no arguments | Ellipsis | NotImplemented
