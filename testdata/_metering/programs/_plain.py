def f(a):
    return [x.y for x in a if x]


class A:
    def g(self): return f(self)
