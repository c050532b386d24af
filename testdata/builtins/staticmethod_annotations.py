# staticmethod and classmethod show the annotations of the function.
def f(x: int) -> str:
    pass


print(staticmethod(f).__annotations__)  # expect: {'x': <class 'int'>, 'return': <class 'str'>}
print(classmethod(f).__annotations__ is f.__annotations__)  # expect: True
print(hasattr(staticmethod(3), '__annotations__'))  # expect: False
