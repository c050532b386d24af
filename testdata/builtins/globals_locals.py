x = 1
print(globals()["x"], "x" in locals(), locals() is globals())  # expect: 1 True True
globals()["y"] = 5
print(y)  # expect: 5
def f(a, b=2):
    c = a + b
    return sorted(locals().items())
print(f(1))  # expect: [('a', 1), ('b', 2), ('c', 3)]
def g():
    inner = 3
    def h():
        return inner, locals()
    return h()
print(g())  # expect: (3, {'inner': 3})
class C:
    attr = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
print(C.names)  # expect: ['attr']
