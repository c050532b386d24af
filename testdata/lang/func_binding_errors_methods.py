class C:
    def m(self, a): pass
    def n(self): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
    def __init__(self, x): pass
    def __call__(self, q): pass
    class In:
        def deep(self): pass
def outer():
    def inner(z): pass
    return inner
def t(src):
    try: print(src, '->', eval(src))
    except TypeError as e: print(src, '->', e)  # expect: C() -> C.__init__() missing 1 required positional argument: 'x'
c = C(1)
for s in '''C()
C(1, 2)
C(y=1)
C(x=1, y=1)
c.m()
c.m(1, 2)
c.n(1)
C.n()
C.m(1)
c.c()
C.c(1, 2)
c.s()
C.s(1, 2)
c()
c(1, 2)
C.In().deep(1)
outer()()
outer(1)
c.nope()
C.In(1)
c.m(b=1)'''.split('\n'): t(s)  # expect: C(1, 2) -> C.__init__() takes 2 positional arguments but 3 were given
# expect: C(y=1) -> C.__init__() got an unexpected keyword argument 'y'
# expect: C(x=1, y=1) -> C.__init__() got an unexpected keyword argument 'y'
# expect: c.m() -> C.m() missing 1 required positional argument: 'a'
# expect: c.m(1, 2) -> C.m() takes 2 positional arguments but 3 were given
# expect: c.n(1) -> C.n() takes 1 positional argument but 2 were given
# expect: C.n() -> C.n() missing 1 required positional argument: 'self'
# expect: C.m(1) -> C.m() missing 1 required positional argument: 'a'
# expect: c.c() -> C.c() missing 1 required positional argument: 'a'
# expect: C.c(1, 2) -> C.c() takes 2 positional arguments but 3 were given
# expect: c.s() -> C.s() missing 1 required positional argument: 'a'
# expect: C.s(1, 2) -> C.s() takes 1 positional argument but 2 were given
# expect: c() -> C.__call__() missing 1 required positional argument: 'q'
# expect: c(1, 2) -> C.__call__() takes 2 positional arguments but 3 were given
# expect: C.In().deep(1) -> C.In.deep() takes 1 positional argument but 2 were given
# expect: outer()() -> outer.<locals>.inner() missing 1 required positional argument: 'z'
# expect: outer(1) -> outer() takes 0 positional arguments but 1 was given
try: c.nope()
except AttributeError as e: print(e)
# raises: AttributeError: 'C' object has no attribute 'nope'
