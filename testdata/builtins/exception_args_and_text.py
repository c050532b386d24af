print(str(ValueError()), repr(ValueError()), str(ValueError("a")), repr(ValueError("a")), repr(ValueError(1, "b")), str(ValueError(1, "b")))  # expect:  ValueError() a ValueError('a') ValueError(1, 'b') (1, 'b')
e = ValueError("x", 2)
print(e.args, e.args[1])  # expect: ('x', 2) 2
e.args = ["new"]
print(e.args, e)  # expect: ('new',) new
print(str(KeyError("k")), repr(KeyError("k")), str(KeyError()), str(KeyError("a", "b")), str(IndexError("i")))  # expect: 'k' KeyError('k')  ('a', 'b') i
class Mine(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
m = Mine(7)
print(m, repr(m), m.args, m.code)  # expect: code 7 Mine('code 7') ('code 7',) 7
class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a
n = NoSuper(1, 2)
print(n.args, str(n), repr(n))  # expect: (1, 2) (1, 2) NoSuper(1, 2)
class WithStr(Exception):
    def __str__(self):
        return "custom"
print(WithStr(1), repr(WithStr(1)))  # expect: custom WithStr(1)
class Kw(Exception):
    def __init__(self, msg, *, level=0):
        super().__init__(msg)
        self.level = level
print(Kw("m", level=3).level, Kw("m", level=3).args)  # expect: 3 ('m',)
try:
    ValueError(x=1)
except TypeError as err:
    print(err)  # expect: ValueError() takes no keyword arguments
e.extra = 5
print(e.extra, e.__dict__)  # expect: 5 {'extra': 5}
