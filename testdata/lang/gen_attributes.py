def g():
    x = 1
    yield x
    x = 2
    yield x
i = g()
print(i.gi_frame is not None, i.gi_running, i.gi_yieldfrom, i.gi_code is g.__code__)  # expect: True False None True
next(i)
print(i.gi_suspended if hasattr(i, 'gi_suspended') else True)  # expect: True
list(i)
print(i.gi_frame, i.gi_running)  # expect: None False
def o(): yield from g()
j = o(); next(j)
print(type(j.gi_yieldfrom).__name__)  # expect: generator
print(repr(i).startswith('<generator object g at 0x'), i.__name__)  # expect: True g
i.__name__ = 'new'
i.__qualname__ = 'q.new'
print(i.__name__, repr(i).split(' at')[0])  # expect: new <generator object q.new
try: i.__name__ = 5
except TypeError as e: print(e)  # expect: __name__ must be set to a string object
try: i.x = 1
except AttributeError as e: print(e)  # expect: 'generator' object has no attribute 'x'
ge = (x for x in [1])
print(ge.__name__, ge.__qualname__, repr(ge).split(' at')[0])  # expect: <genexpr> <genexpr> <generator object <genexpr>
import types
print(isinstance(ge, types.GeneratorType), bool(ge))  # expect: True True
try: len(ge)
except TypeError as e: print(e)  # expect: object of type 'generator' has no len()
try: ge[0]
except TypeError as e: print(e)  # expect: 'generator' object is not subscriptable
try: g().nope
except AttributeError as e: print(e)  # expect: 'generator' object has no attribute 'nope'
