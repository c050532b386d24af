x: int = 5
y: str
print(x, __annotations__)  # expect: 5 {'x': <class 'int'>, 'y': <class 'str'>}
try:
    y
except NameError as e:
    print(e)  # expect: name 'y' is not defined
class C:
    a: int
    b: 'list[int]' = []
    (c): int = 3
    def __init__(self):
        self.z: float = 1.5
        w: undefined_name = 4
        print(w)
print(C.__annotations__, C.c)  # expect: {'a': <class 'int'>, 'b': 'list[int]'} 3
c = C()  # expect: 4
print(c.z)  # expect: 1.5
d = {}
d['k']: int = 7
print(d)  # expect: {'k': 7}
def f():
    v: notdefined
    q: notdefined = 2
    return q
print(f(), f.__annotations__)  # expect: 2 {}
(z): int = 9
print('z' in __annotations__, z)  # expect: False 9
