a = []
b = []
print(id(a) == id(a), id(a) != id(b), isinstance(id(a), int))  # expect: True True True
s = "text"
t = (1, 2)
d = {}
print(id(s) == id(s), id(t) != id(d), id(None) == id(None), id(True) != id(False), id(len) == id(len))  # expect: True True True True True
class A:
    pass
x = A()
print(id(x) == id(x), id(A()) > 0, len({id(v) for v in [a, b, s, t, d, x, A]}))  # expect: True True 7
