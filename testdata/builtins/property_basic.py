class C:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        """The x."""
        return self._x
    @x.setter
    def x(self, v):
        self._x = v
    @x.deleter
    def x(self):
        del self._x
    y = property(lambda self: 5, doc="five")
c = C()
c.x = 7
print(c.x, c.y, C.x.__doc__, C.y.__doc__, type(C.x).__name__)  # expect: 7 5 The x. five property
del c.x
print(hasattr(c, "_x"), C.x.fget(type("T", (), {"_x": 3})), C.y.fset)  # expect: False 3 None
try:
    c.y = 1
except AttributeError as e:
    print(e)  # expect: property 'y' of 'C' object has no setter
try:
    del c.y
except AttributeError as e:
    print(e)  # expect: property 'y' of 'C' object has no deleter
class W:
    w = property(None, lambda self, v: setattr(self, "got", v))
w = W()
w.w = 4
print(w.got)  # expect: 4
try:
    w.w
except AttributeError as e:
    print(e)  # expect: property 'w' of 'W' object has no getter
print(C.y.__get__(c), C.y.__get__(None, C) is C.y)  # expect: 5 True
