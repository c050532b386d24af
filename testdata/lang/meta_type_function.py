A = type('A', (), {'x': 1, 'm': lambda self: self.x})
print(A, A.x, A().m(), A.__name__, A.__module__, A.__bases__)  # expect: <class '__main__.A'> 1 1 A __main__ (<class 'object'>,)
B = type('B', (A,), dict(y=2))
print(B.__mro__, B().m())  # expect: (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) 1
print(type(5), type('a') is str, type(type), type(A) is type)  # expect: <class 'int'> True <class 'type'> True
for a in (('A',), ('A', ()), (1, (), {}), ('A', [], {}), ('A', (), []), ('A', (5,), {}), ('A', (), {}, 1), ()):
    try: print(type(*a))  # expect: <class 'str'>
    except TypeError as e: print(e)  # expect: type() takes 1 or 3 arguments
    # expect: type.__new__() argument 1 must be str, not int
    # expect: type.__new__() argument 2 must be tuple, not list
    # expect: type.__new__() argument 3 must be dict, not list
    # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
    # expect: type() takes 1 or 3 arguments
    # expect: type() takes 1 or 3 arguments
print(type('with space', (), {}).__name__, type('', (), {})().__class__.__name__ == '')  # expect: with space True
def init(self, v): self.v = v
C = type('C', (object,), {'__init__': init, '__repr__': lambda s: f'C({s.v})', '__slots__': ('v',)})
print(C(5))  # expect: C(5)
try: C(1).w = 1
except AttributeError as e: print(e)  # expect: 'C' object has no attribute 'w'
D = type('D', (int,), {})
print(D(5) + 1, type(D(5)).__name__)  # expect: 6 D
ns = {'k': 1}
E = type('E', (), ns)
ns['k'] = 2
print(E.k)  # expect: 1
F = type('F', (), {'__qualname__': 'Outer.F', '__module__': 'somewhere', '__doc__': 'dd'})
print(F, F.__doc__)  # expect: <class 'somewhere.Outer.F'> dd
