# An instance with slots and a __dict__ keeps them apart: what is in a slot is not in the dict, and the other way round.


class Point:
    __slots__ = ("x", "y")


class Marked(Point):
    pass


p = Marked()
p.x, p.mark = 1, "m"
print(vars(p), p.x)  # expect: {'mark': 'm'} 1
p.__dict__["x"] = "in the dict"
p.y = 2
print(p.x, vars(p), p.y)  # expect: 1 {'mark': 'm', 'x': 'in the dict'} 2
p.__dict__ = {"other": 3}
print(p.x, p.y, p.other, vars(p), hasattr(p, "mark"))  # expect: 1 2 3 {'other': 3} False
del p.x
try:
    p.x
except AttributeError as e:
    print(e)  # expect: 'Marked' object has no attribute 'x'
p.x = 5
del p.__dict__
print(p.x, vars(p))  # expect: 5 {}


class Both:
    __slots__ = ("a", "__dict__")


b = Both()
b.a = b.c = 1
print(vars(b), b.a, b.__getstate__())  # expect: {'c': 1} 1 ({'c': 1}, {'a': 1})

import copy

c = copy.copy(p)
print(c.x, c.y, vars(c))  # expect: 5 2 {}


def outer(z, a):
    m = b = 1

    def inner():
        return z, m, a, b

    return inner


f = outer(26, 1)
print(f.__code__.co_freevars, [cell.cell_contents for cell in f.__closure__])  # expect: ('a', 'b', 'm', 'z') [1, 1, 1, 26]
print(outer.__code__.co_cellvars, outer.__code__.co_varnames)  # expect: ('z', 'a', 'b', 'm') ('z', 'a', 'inner')
