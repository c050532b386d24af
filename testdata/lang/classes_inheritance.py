class Base:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return f"{type(self).__name__} {self.name}"

    def who(self):
        return "base"


class Left(Base):
    def who(self):
        return "left " + super().who()


class Right(Base):
    def who(self):
        return "right " + super().who()


class Both(Left, Right):
    def __init__(self, name, extra):
        super().__init__(name)
        self.extra = extra

    def who(self):
        return "both " + super().who()


b = Both("n", 1)
print(b.hello(), b.who(), b.extra)  # expect: Both n both left right base 1
print([c.__name__ for c in Both.__mro__], Both.__bases__ == (Left, Right))  # expect: ['Both', 'Left', 'Right', 'Base', 'object'] True
print(isinstance(b, Right), issubclass(Both, (int, Left)), super(Left, b).who())  # expect: True True right base
try:
    class Bad(Base, Both):
        pass
except TypeError as e:
    print(str(e).split("\n")[0])  # expect: Cannot create a consistent method resolution


class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        cls.kw = kw
        return cls

    def __call__(cls, *args):
        print("making", cls.__name__)
        return super().__call__(*args)


class Made(metaclass=Meta, flag=True):
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag


print(Made.kw, type(Made).__name__)  # expect: {'flag': True} Meta
# expect: making Made
Made()


class Child(Made, tag="t"):
    pass


print(Child.tag, Child.kw)  # expect: None {'tag': 't'}
T = type("T", (Base,), {"who": lambda self: "t"})
print(T("x").who(), T.__name__)  # expect: t T


class Str(str):
    def shout(self):
        return self.upper() + "!"


class Items(list):
    def second(self):
        return self[1]


print(Str("abc").shout(), Str("abc") == "abc", Items([1, 2]).second(), Items("ab") + ["c"])  # expect: ABC! True 2 ['a', 'b', 'c']
