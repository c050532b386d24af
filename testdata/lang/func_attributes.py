# needs: cpython 3.12
def f(a: int, b: 'str' = 1, *c: float, d: list = None, **e: dict) -> tuple:
    """Doc string."""
    x = 1
print(f.__name__, f.__qualname__, f.__doc__, f.__module__)  # expect: f f Doc string. __main__
print(f.__annotations__)  # expect: {'a': <class 'int'>, 'b': 'str', 'c': <class 'float'>, 'd': <class 'list'>, 'e': <class 'dict'>, 'return': <class 'tuple'>}
print(f.__dict__, f.__type_params__)  # expect: {} ()
f.attr = 1
f.other = [2]
print(f.__dict__, f.attr)  # expect: {'attr': 1, 'other': [2]} 1
del f.attr
try: f.attr
except AttributeError as e: print(e)  # expect: 'function' object has no attribute 'attr'
try: del f.nope
except AttributeError as e: print(e)  # expect: 'function' object has no attribute 'nope'
f.__name__ = 'renamed'
f.__qualname__ = 'Q.renamed'
f.__doc__ = 'new'
print(f.__name__, f.__qualname__, f.__doc__, repr(f).split(' at ')[0])  # expect: renamed Q.renamed new <function Q.renamed
try: f(1, 2, d=3, q=1, *[], **{'a': 2})
except TypeError as e: print(e)  # expect: Q.renamed() got multiple values for argument 'a'
try: f()
except TypeError as e: print(e)  # expect: Q.renamed() missing 1 required positional argument: 'a'
try: f.__name__ = 5
except TypeError as e: print(e)  # expect: __name__ must be set to a string object
try: f.__qualname__ = 5
except TypeError as e: print(e)  # expect: __qualname__ must be set to a string object
try: f.__closure__ = 5
except AttributeError as e: print(e)  # expect: readonly attribute
try: f.__globals__ = 5
except AttributeError as e: print(e)  # expect: readonly attribute
try: f.__dict__ = 5
except TypeError as e: print(e)  # expect: __dict__ must be set to a dictionary, not a 'int'
f.__dict__ = {'z': 1}
print(f.z)  # expect: 1
print(f.__globals__ is globals(), f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount)  # expect: True f 2 ('a', 'b', 'd', 'c', 'e', 'x') 1 0
def g(): pass
print(g.__doc__, g.__annotations__, g.__defaults__, g.__kwdefaults__)  # expect: None {} None None
def outer():
    def inner(): pass
    class C:
        def m(self): pass
    return inner, C
i, C = outer()
print(i.__qualname__, C.__qualname__, C.m.__qualname__, (lambda: 0).__qualname__)  # expect: outer.<locals>.inner outer.<locals>.C outer.<locals>.C.m <lambda>
f.__annotations__ = {'x': 1}
print(f.__annotations__)  # expect: {'x': 1}
del f.__annotations__
print(f.__annotations__)  # expect: {}
try: f.__annotations__ = 5
except TypeError as e: print(e)  # expect: __annotations__ must be set to a dict object
