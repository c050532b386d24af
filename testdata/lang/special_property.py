# needs: cpython 3.12
# property: every combination of functions, its errors, its own attributes, and classes that derive from it.
def attempt(f, *args):
    try: print(repr(f(*args)))
    except (AttributeError, TypeError) as e: print(e)
class P:
    @property
    def r(self): "doc r"; return 'r'
    @property
    def rw(self): return self._v
    @rw.setter
    def rw(self, v): self._v = v
    @rw.deleter
    def rw(self): del self._v
    w = property(None, lambda self, v: print('w', v))
    n = property()
p = P()
p.rw = 5; p.w = 3  # expect: w 3
print(p.r, p.rw, P.r.__doc__, P.r.fset, P.rw.fdel is not None, P.r.fget(p), P.r.__get__(None, P) is P.r, P.r.__get__(p))  # expect: r 5 doc r None True r True r
del p.rw
attempt(getattr, p, 'rw')  # expect: 'P' object has no attribute '_v'
for name in 'r', 'w', 'n':
    attempt(getattr, p, name) if name != 'r' else None
    attempt(setattr, p, name, 1) if name != 'w' else None
    attempt(delattr, p, name)
# expect: property 'r' of 'P' object has no setter
# expect: property 'r' of 'P' object has no deleter
# expect: property 'w' of 'P' object has no getter
# expect: property 'w' of 'P' object has no deleter
# expect: property 'n' of 'P' object has no getter
# expect: property 'n' of 'P' object has no setter
# expect: property 'n' of 'P' object has no deleter
attempt(setattr, P.rw, 'fget', 1)  # expect: readonly attribute
attempt(setattr, P.rw, 'other', 1)  # expect: 'property' object has no attribute 'other'
attempt(property, 1, 2, 3, 4, 5)  # expect: property() takes at most 4 arguments (5 given)
p2 = property(doc='d'); print(p2.__doc__, p2.fget)  # expect: d None
p2.__doc__ = 'other'; print(p2.__doc__, p2.getter(len).__doc__, property(lambda self: 1, doc='given').__doc__)  # expect: other other given
class Sub(property):
    def __init__(self, f): super().__init__(f); self.extra = 'ex'
    def __get__(self, obj, cls=None): return ('sub', super().__get__(obj, cls)) if obj else self
    def __set_name__(self, owner, name): self.named = name
class Plain(property): pass
class Q:
    @Sub
    def x(self): "docx"; return 3
    @Plain
    def y(self): "docy"; return self._y
    @y.setter
    def y(self, v): self._y = v
print(Q().x, Q.x.extra, Q.x.__doc__, Q.x.named, isinstance(Q.x, property))  # expect: ('sub', 3) ex docx x True
q = Q(); q.y = 4
print(q.y, type(Q.y).__name__, Q.y.__doc__)  # expect: 4 Plain docy
attempt(delattr, q, 'y')  # expect: property 'y' of 'Q' object has no deleter
attempt(setattr, q, 'x', 1)  # expect: property of 'Q' object has no setter
class Fails:
    @property
    def x(self): return self.inner
    @property
    def y(self): raise AttributeError('inside')
    def __getattr__(self, name): return 'getattr ' + name
print(Fails().x, Fails().y)  # expect: getattr inner getattr y
class Static(staticmethod):
    def __init__(self, f): super().__init__(f); self.tag = 1
class R:
    @Static
    def f(x): return x * 2
print(R.f(3), R().f(4), R.__dict__['f'].tag)  # expect: 6 8 1
