def f(a, b=2, *, c=3) -> int:
    "Doc of f."
    return a
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__)  # expect: f f __main__ Doc of f. (2,) {'c': 3} {'return': <class 'int'>}
f.custom = 1
print(f.custom, f.__dict__, f.__closure__, f.__globals__ is globals(), callable(f.__call__), f.__call__(9))  # expect: 1 {'custom': 1} None True True 9
f.__name__ = "renamed"
f.__doc__ = "new"
print(f.__name__, f.__doc__)  # expect: renamed new
f.__defaults__ = (7,)
f.__kwdefaults__ = {"c": 8}
print(f.__defaults__, f.__kwdefaults__)  # expect: (7,) {'c': 8}
def outer():
    x = 5
    def inner():
        return x
    return inner
i = outer()
print(i.__closure__[0].cell_contents, i.__qualname__)  # expect: 5 outer.<locals>.inner
print((lambda: 1).__name__, len.__name__, len.__doc__ is not None, [].append.__name__, [].append.__self__, str.upper.__name__, str.upper.__qualname__)  # expect: <lambda> len True append [] upper str.upper
class A:
    def m(self):
        "method doc"
a = A()
print(a.m.__func__ is A.m, a.m.__self__ is a, a.m.__name__, a.m.__doc__, A.m.__qualname__)  # expect: True True m method doc A.m
try:
    f.__name__ = 5
except TypeError as e:
    print(e)  # expect: __name__ must be set to a string object
try:
    f.__defaults__ = [1]
except TypeError as e:
    print(e)  # expect: __defaults__ must be set to a tuple object
print(f.__get__(5, int)(), A.m.__get__(a) == a.m)  # expect: 5 True
