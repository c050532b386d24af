print(type(1), type("a"), type(None), type(len), type(type), type([]).__name__, type(1.5) is float)  # expect: <class 'int'> <class 'str'> <class 'NoneType'> <class 'builtin_function_or_method'> <class 'type'> list True
def method(self):
    return self.v * 2
C = type("C", (), {"v": 21, "m": method})
print(C().m(), C.__name__, C.__bases__, C)  # expect: 42 C (<class 'object'>,) <class '__main__.C'>
D = type("D", (C, dict), {})
print(D.__mro__ == (D, C, dict, object), isinstance(D(), dict))  # expect: True True
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        ns["tag"] = kw.get("tag", "none")
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.ready = True
class E(metaclass=Meta, tag="x"):
    pass
F = Meta("F", (), {})
print(E.tag, E.ready, type(E) is Meta, F.tag, F.ready, type(F).__name__)  # expect: x True True none True Meta
class G(E):
    pass
print(type(G) is Meta, G.tag)  # expect: True none
try:
    type("X", (), {}, 1)
except TypeError as e:
    print(e)  # expect: type() takes 1 or 3 arguments
try:
    type(1, 2, 3)
except TypeError as e:
    print(e)  # expect: type.__new__() argument 1 must be str, not int
try:
    type("X", [], {})
except TypeError as e:
    print(e)  # expect: type.__new__() argument 2 must be tuple, not list
try:
    type("X", (bool,), {})
except TypeError as e:
    print(e)  # expect: type 'bool' is not an acceptable base type
