log = []
class A:
    def __setattr__(self, name, value):
        log.append((name, value))
        super().__setattr__(name, value)
    def __delattr__(self, name):
        log.append(name)
        object.__delattr__(self, name)
    def __getattribute__(self, name):
        if name == "magic":
            return 42
        return super().__getattribute__(name)
a = A()
a.x = 1
setattr(a, "y", 2)
print(a.x, a.y, a.magic, log)  # expect: 1 2 42 [('x', 1), ('y', 2)]
del a.x
print(hasattr(a, "x"), log[-1])  # expect: False x
class B(A):
    @property
    def p(self):
        return self._p
    @p.setter
    def p(self, v):
        self._p = v * 2
b = B()
b.p = 4
print(b.p)  # expect: 8
