class A:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x, self.__y, A.__x
    def __m(self): return 'private'
    def call(self): return self.__m()
    __dunder__ = 'd'
    __trailing_ = 't'
    def f(self, __p): return __p, [__q for __q in [1]]
    def g(self):
        __local = 5
        def h(): return __local
        return h(), sorted(locals())
    class __Inner: pass
    inner = __Inner
a = A()
print(a.get(), a.call(), a._A__x, a._A__y, a._A__m())  # expect: (1, 2, 1) private 1 2 private
print(a.f(3), a.g(), A.inner.__name__, A.__dunder__, A._A__trailing_)  # expect: (3, [1]) (5, ['_A__local', 'h', 'self']) __Inner d t
print(sorted(k for k in A.__dict__ if 'A__' in k))  # expect: ['_A__Inner', '_A__m', '_A__trailing_', '_A__x']
try: a.__x
except AttributeError as e: print(e)  # expect: 'A' object has no attribute '__x'
class B(A):
    def get(self):
        try: return self.__x
        except AttributeError as e: return str(e)
print(B().get())  # expect: 'B' object has no attribute '_B__x'
class _C:
    def __init__(self): self.__v = 1
print(_C().__dict__)  # expect: {'_C__v': 1}
class __D:
    def __init__(self): self.__v = 1
print(__D().__dict__)  # expect: {'_D__v': 1}
class ___:
    def __init__(self): self.__v = 1
print(___().__dict__)  # expect: {'__v': 1}
class E:
    def m(self): return __glob
_E__glob = 'global mangled'
print(E().m())  # expect: global mangled
class F:
    def m(self, **k): return k
    def n(self): return self.m(__k=1)
print(F().n())  # expect: {'__k': 1}
class G:
    import math as __m
    def f(self): return self.__m.pi > 3
    def g(self):
        try: raise ValueError
        except ValueError as __e: return repr(__e)
    def h(self):
        global __gl
        __gl = 9
    x: int = 1
    __ann: int = 2
print(G().f(), G().g())  # expect: True ValueError()
G().h()
print(_G__gl, G.__annotations__)  # expect: 9 {'x': <class 'int'>, '_G__ann': <class 'int'>}
print(getattr(a, '_A__x'), hasattr(a, '__x'))  # expect: 1 False
