# Annotations in all their places.
x: int = 1
y: 'later' 
(z): int = 3
t: tuple = 1, 2
u: list = *t, 3
class C: pass
c = C()
c.a: int = 4
d = {}
d['k']: str = 'v'
print(x, z, t, u, c.a, d)  # expect: 1 3 (1, 2) (1, 2, 3) 4 {'k': 'v'}
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': 'later', 't': <class 'tuple'>, 'u': <class 'list'>}
try: y
except NameError as e: print(e)  # expect: name 'y' is not defined
def f():
    v: undefined_name = 1
    w: print('never evaluated')
    return v
print(f(), f.__annotations__)  # expect: 1 {}
class D:
    a: int
    b: int = 2
    __c: str = 'p'
    (e): float = 1.0
print(D.__annotations__, D.b, hasattr(D, 'a'))  # expect: {'a': <class 'int'>, 'b': <class 'int'>, '_D__c': <class 'str'>} 2 False
def side(n):
    print('side', n)
    return n
(side('target') and c).q: side('annotation') = side('value')  # expect: side value
# expect: side target
# expect: side annotation
d[side('index')]: side('annotation of an item')  # expect: side index
# expect: side annotation of an item
