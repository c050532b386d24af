class C:
    def __init__(self): self._x = 1
    @property
    def x(self):
        """doc of x"""
        return self._x
    @x.setter
    def x(self, v): print('set', v); self._x = v  # expect: set 5
    @x.deleter
    def x(self): print('del'); del self._x
    @property
    def ro(self): return 'ro'
    def gety(self): return 'y'
    y = property(gety, doc='y doc')
    z = property()
    wo = property(None, lambda s, v: print('wo', v))
c = C()
c.x = 5
print(c.x, C.x.__doc__, C.y.__doc__, c.y)  # expect: 5 doc of x y doc y
c.x += 1  # expect: set 6
print(c.x)  # expect: 6
del c.x  # expect: del
try: c.x
except AttributeError as e: print(e)  # expect: 'C' object has no attribute '_x'
try: c.ro = 1
except AttributeError as e: print(e)  # expect: property 'ro' of 'C' object has no setter
try: del c.ro
except AttributeError as e: print(e)  # expect: property 'ro' of 'C' object has no deleter
try: c.z
except AttributeError as e: print(e)  # expect: property 'z' of 'C' object has no getter
try: c.z = 1
except AttributeError as e: print(e)  # expect: property 'z' of 'C' object has no setter
try: c.wo
except AttributeError as e: print(e)  # expect: property 'wo' of 'C' object has no getter
c.wo = 3  # expect: wo 3
print(type(C.x).__name__, C.x.fget(C()), C.ro.fset, C.x.fget.__name__)  # expect: property 1 None x
c.__dict__['ro'] = 'shadow'
print(c.ro)  # expect: ro
class D(C):
    @C.x.getter
    def x(self): return 'D', self._x
    @property
    def ro(self): return 'D' + super().ro
d = D()
print(d.x, d.ro)  # expect: ('D', 1) Dro
d.x = 9  # expect: set 9
print(d.x)  # expect: ('D', 9)
class E:
    @property
    def bad(self): return self.missing
try: E().bad
except AttributeError as e: print(e)  # expect: 'E' object has no attribute 'missing'
class F:
    @property
    def bad(self): return self.missing
    def __getattr__(self, n): return 'fallback ' + n
print(F().bad)  # expect: fallback missing
print(C.x.__get__(C()), C.x.__get__(None, C) is C.x)  # expect: 1 True
try: C.x.__set__(c, 1); print('ok')  # expect: set 1
# expect: ok
except AttributeError as e: print(e)
p = property(lambda s: 1)
class G: p = p; q = p
try: G().p = 2
except AttributeError as e: print(e)  # expect: property 'q' of 'G' object has no setter
try: G().q = 2
except AttributeError as e: print(e)  # expect: property 'q' of 'G' object has no setter
G.late = property(lambda s: 'late')
print(G().late)  # expect: late
try: G().late = 1
except AttributeError as e: print(e)  # expect: property of 'G' object has no setter
