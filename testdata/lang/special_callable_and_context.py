class C:
    def __call__(self, *a, **k): return a, k
    def __enter__(self): print('enter'); return 'value'
    def __exit__(self, t, v, tb): print('exit', t, v, tb is None); return False
c = C()
print(c(1, x=2), callable(c), callable(C), callable(5))  # expect: ((1,), {'x': 2}) True True False
with c as x: print(x)  # expect: enter
# expect: value
# expect: exit None None True
with c: pass  # expect: enter
# expect: exit None None True
with C() as a, C() as b: print(a, b)  # expect: enter
# expect: enter
# expect: value value
# expect: exit None None True
# expect: exit None None True
class D:
    def __init__(self): self.__call__ = lambda: 'inst'
try: D()()
except TypeError as e: print(e)  # expect: 'D' object is not callable
class E:
    @staticmethod
    def __call__(x): return 'static', x
print(E()(5))  # expect: ('static', 5)
class F:
    @classmethod
    def __call__(cls, x): return cls.__name__, x
print(F()(5))  # expect: ('F', 5)
class G:
    __call__ = len
print(G()([1, 2])) if False else None
class H:
    class __call__:
        def __init__(self, *a): self.a = a
print(H()(1, 2).a)  # expect: (1, 2)
