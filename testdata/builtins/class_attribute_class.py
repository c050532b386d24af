# __class__ of builtin values and of instances of a script's classes, which may be set.
class A: pass
class B(A): pass
print((3).__class__, 'x'.__class__, None.__class__, getattr([], '__class__'), object.__getattribute__(A(), '__class__'))
# expect: <class 'int'> <class 'str'> <class 'NoneType'> <class 'list'> <class '__main__.A'>
for o in (A(), B(), A()):
    print(o.__class__.__name__, o.__class__ is A)
    # expect: A True
    # expect: B False
    # expect: A True
a = A()
a.__class__ = B
print(a.__class__, isinstance(a, B))  # expect: <class '__main__.B'> True
class C:
    @property
    def __class__(self): return int
print(C().__class__, type(C()))  # expect: <class 'int'> <class '__main__.C'>
class D:
    def __getattribute__(self, name): return name
print(D().__class__)  # expect: __class__
class E:
    def __getattr__(self, name): return name
print(E().__class__.__name__)  # expect: E
