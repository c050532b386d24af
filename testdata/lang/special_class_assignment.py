# needs: cpython 3.12
class A:
    def who(self): return 'A'
class B:
    def who(self): return 'B'
a = A()
a.x = 1
a.__class__ = B
print(a.who(), a.x, type(a).__name__, isinstance(a, B))  # expect: B 1 B True
try: a.__class__ = 5
except TypeError as e: print(e)  # expect: __class__ must be set to a class, not 'int' object
try: a.__class__ = int
except TypeError as e: print(e)  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
class S: __slots__ = ('q',)
try: a.__class__ = S
except TypeError as e: print(e)  # expect: __class__ assignment: 'S' object layout differs from 'B'
try: (5).__class__ = A
except TypeError as e: print(e)  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
a.__dict__ = {'y': 2}
print(a.y, hasattr(a, 'x'))  # expect: 2 False
try: a.__dict__ = 5
except TypeError as e: print(e)  # expect: __dict__ must be set to a dictionary, not a 'int'
d = a.__dict__
d['z'] = 3
print(a.z, a.__dict__ is d)  # expect: 3 True
del a.__dict__['y']
print(a.__dict__, vars(a) is a.__dict__)  # expect: {'z': 3} True
del a.__dict__
print(a.__dict__)  # expect: {}
A.__name__ = 'Renamed'
print(A, A.__name__, A.__qualname__)  # expect: <class '__main__.A'> Renamed A
A.__qualname__ = 'Q'
print(A)  # expect: <class '__main__.Q'>
try: A.__name__ = 5
except TypeError as e: print(e)  # expect: can only assign string to Renamed.__name__, not 'int'
try: del A.__name__
except TypeError as e: print(e)  # expect: cannot delete '__name__' attribute of immutable type 'Renamed'
A.__doc__ = 'new doc'
print(A.__doc__)  # expect: new doc
class C(A): pass
try: C.__mro__ = 1
except AttributeError as e: print(e)  # expect: attribute '__mro__' of 'type' objects is not writable
try: C.__dict__ = {}
except AttributeError as e: print(e)  # expect: attribute '__dict__' of 'type' objects is not writable
print(type(C.__dict__).__name__)  # expect: mappingproxy
try: C.__dict__['x'] = 1
except TypeError as e: print(e)  # expect: 'mappingproxy' object does not support item assignment
