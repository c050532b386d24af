# The class of an object is an attribute like others: by getattr, from methods, of classes.
class A:
    def kind(self):
        return self.__class__.__name__


for value in (1, 'a', A(), A, None):
    print(getattr(value, '__class__').__name__, object.__getattribute__(value, '__class__') is type(value))
# expect: int True
# expect: str True
# expect: A True
# expect: type True
# expect: NoneType True
print(A().kind(), type(A().__class__).__name__)  # expect: A type
