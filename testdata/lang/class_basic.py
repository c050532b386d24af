class A:
    """Doc."""
    x = 1
    def __init__(self, y): self.y = y
    def get(self): return self.x, self.y
a = A(5)
print(a.get(), A.x, a.x, A.__name__, A.__doc__, A.__module__, A.__qualname__, A.__bases__, A.__base__, A.__mro__)  # expect: (1, 5) 1 1 A Doc. __main__ A (<class 'object'>,) <class 'object'> (<class '__main__.A'>, <class 'object'>)
a.x = 10
print(a.x, A.x, a.__dict__)  # expect: 10 1 {'y': 5, 'x': 10}
A.x = 20
print(a.x, A(1).x)  # expect: 10 20
del a.x
print(a.x, a.__class__ is A, type(a) is A, isinstance(a, A))  # expect: 20 True True True
A.new = lambda self: 'added'
print(a.new())  # expect: added
del A.new
try: a.new
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'new'
class B(A):
    def get(self): return 'B', super().get()
print(B(2).get(), issubclass(B, A), B.__bases__)  # expect: ('B', (20, 2)) True (<class '__main__.A'>,)
class Empty: pass
print(Empty.__doc__, Empty().__dict__, '__module__' in Empty.__dict__)  # expect: None {} True
class C(A, object): z = x = 5; w = z + 1
print(C.w, C.z, C(0).get())  # expect: 6 5 (5, 0)
print(repr(A), str(A), repr(a).split(' at ')[0])  # expect: <class '__main__.A'> <class '__main__.A'> <__main__.A object
x = 'module'
class D:
    print(x)  # expect: module
    x = 'class'
    print(x)  # expect: class
    y = x
    def m(self): return x
    del x
    print(x)  # expect: module
print(D.y, D().m(), hasattr(D, 'x'))  # expect: class module False
class E:
    for i in range(3): pass
    if i == 2:
        def f(self): return 'two'
    else:
        def f(self): return 'other'
print(E.i, E().f())  # expect: 2 two
