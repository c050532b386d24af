class A:
    def hi(self):
        return "A"
class B:
    def hi(self):
        return "B"
a = A()
a.x = 1
a.__class__ = B
print(a.hi(), a.x, type(a).__name__)  # expect: B 1 B
try:
    a.__class__ = int
except TypeError as e:
    print(e)  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
try:
    a.__class__ = 5
except TypeError as e:
    print(e)  # expect: __class__ must be set to a class, not 'int' object
