class A:
    """Doc of A."""
    x: int = 1
class B(A):
    pass
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, B.__doc__)  # expect: A A __main__ Doc of A. None
print(B.__bases__, B.__base__, [k.__name__ for k in B.__mro__], [k.__name__ for k in B.mro()])  # expect: (<class '__main__.A'>,) <class '__main__.A'> ['B', 'A', 'object'] ['B', 'A', 'object']
print(A.__subclasses__(), A.__annotations__, A.__dict__["x"], type(A.__dict__).__name__)  # expect: [<class '__main__.B'>] {'x': <class 'int'>} 1 mappingproxy
def outer():
    class Inner:
        pass
    return Inner
print(outer().__qualname__, outer().__name__, outer())  # expect: outer.<locals>.Inner Inner <class '__main__.outer.<locals>.Inner'>
A.__name__ = "Renamed"
print(A.__name__, A.__qualname__)  # expect: Renamed A
try:
    A.__name__ = 5
except TypeError as e:
    print(e)  # expect: can only assign string to Renamed.__name__, not 'int'
print(int.__name__, int.__module__, int.__bases__, object.__bases__, type.__mro__)  # expect: int builtins (<class 'object'>,) () (<class 'type'>, <class 'object'>)
print(bool.__mro__, A().__class__ is A, A().__doc__, A().__module__)  # expect: (<class 'bool'>, <class 'int'>, <class 'object'>) True Doc of A. __main__
