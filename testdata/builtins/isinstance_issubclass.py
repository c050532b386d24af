class A:
    pass
class B(A):
    pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(1, int), isinstance(True, int), isinstance(1.0, int))  # expect: True False True True False
print(isinstance("s", (int, str)), isinstance([], (int, (str, list))), isinstance(1, int | str), isinstance(None, int | None))  # expect: True True True True
print(issubclass(B, A), issubclass(A, B), issubclass(bool, int), issubclass(B, (int, A)), issubclass(int, int | str))  # expect: True False True True True
print(isinstance(A, type), isinstance(type, object), isinstance(int, type), issubclass(type, object))  # expect: True True True True
print(isinstance(ValueError(), Exception), issubclass(KeyError, LookupError), isinstance(len, object))  # expect: True True True
try:
    isinstance(1, "int")
except TypeError as e:
    print(e)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    issubclass(1, int)
except TypeError as e:
    print(e)  # expect: issubclass() arg 1 must be a class
try:
    issubclass(int, 5)
except TypeError as e:
    print(e)  # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == 5
    def __subclasscheck__(cls, sub):
        return sub is str
class M(metaclass=Meta):
    pass
print(isinstance(5, M), isinstance(6, M), issubclass(str, M), issubclass(int, M))  # expect: True False True False
