class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = Slotted()
print(s.a, hasattr(s, "b"), hasattr(s, "__dict__"))  # expect: 1 False False
try:
    s.c = 1
except AttributeError as e:
    print(e)  # expect: 'Slotted' object has no attribute 'c'


class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, cls):
        if obj is None:
            return self
        return getattr(obj, self.name, "unset")

    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name[1:]} must be int")
        setattr(obj, self.name, value)


class Row:
    n = Typed()
    m = Typed()


r = Row()
print(r.n, type(Row.n).__name__)  # expect: unset Typed
r.n = 3
print(r.n, r.__dict__)  # expect: 3 {'_n': 3}
try:
    r.m = "x"
except TypeError as e:
    print(e)  # expect: m must be int


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        print("get", name)
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        print("set", name, value)  # expect: set n 9
        # expect: get n
        setattr(self.target, name, value)

    def __delattr__(self, name):
        print("del", name)
        delattr(self.target, name)


p = Proxy(r)
p.n = 9
print(p.n)  # expect: 9
# expect: set q 1
# expect: del q
p.q = 1
del p.q
print(getattr(r, "zz", "default"), hasattr(r, "n"))  # expect: default True


class Everything:
    def __getattribute__(self, name):
        return "got " + name


print(Everything().anything)  # expect: got anything


class Meta(type):
    @property
    def label(cls):
        return "label of " + cls.__name__

    def __len__(cls):
        return 7

    def __getitem__(cls, k):
        return k


class WithMeta(metaclass=Meta):
    def __class_getitem__(cls, k):
        return "never"


print(WithMeta.label, len(WithMeta), WithMeta["k"])  # expect: label of WithMeta 7 k
print(list[int], dict[str, int], type(list[int]).__name__)  # expect: list[int] dict[str, int] GenericAlias
