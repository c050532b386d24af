o = object()
print(o == o, o != o, o == object(), o.__eq__(5), o.__ne__(o), object.__repr__(5) != "")  # expect: True False False NotImplemented False True
class A:
    pass
a = A()
print(repr(a).startswith("<__main__.A object at 0x"), str(a) == repr(a), format(a) == str(a), a.__str__() == repr(a))  # expect: True True True True
print(a.__hash__() == hash(a), a.__class__, a.__dir__() != [], a.__init__())  # expect: True <class '__main__.A'> True None
try:
    format(a, "x")
except TypeError as e:
    print(e)  # expect: unsupported format string passed to A.__format__
try:
    object(1)
except TypeError as e:
    print(e)  # expect: object() takes no arguments
try:
    A(1)
except TypeError as e:
    print(e)  # expect: A() takes no arguments
class N:
    def __new__(cls, *args):
        return super().__new__(cls)
print(type(N(1, 2)).__name__)  # expect: N
class NI:
    def __new__(cls, v):
        self = object.__new__(cls)
        self.v = v
        return self
print(NI(3).v)  # expect: 3
class I:
    def __init__(self):
        super().__init__()
        self.ok = True
print(I().ok)  # expect: True
class I2:
    def __init__(self, x):
        super().__init__(x)
try:
    I2(1)
except TypeError as e:
    print(e)  # expect: object.__init__() takes exactly one argument (the instance to initialize)
try:
    object.__new__(int)
except TypeError as e:
    print(e)  # expect: object.__new__(int) is not safe, use int.__new__()
try:
    object.__new__(5)
except TypeError as e:
    print(e)  # expect: object.__new__(X): X is not a type object (int)
