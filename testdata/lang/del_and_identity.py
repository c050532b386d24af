a = [1, 2]
b = a
c = a[:]
print(a is b, a is c, a == c, a is not c)  # expect: True False True True
del a
try:
    a
except NameError as e:
    print(e)  # expect: name 'a' is not defined
d = {"x": 1, "y": 2}
del d["x"], b[0]
print(d, b)  # expect: {'y': 2} [2]
try:
    del d["x"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('x')


class C:
    pass


o = C()
o.v = 1
del o.v
try:
    del o.v
except AttributeError as e:
    print(e)  # expect: 'C' object has no attribute 'v'
x = y = 256
print(x is y, None is None, () is (), "a" is "a" if False else True)  # expect: True True True True
print(id(o) == id(o), o == C(), type(o) is C)  # expect: True False True
