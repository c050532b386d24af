class C:
    @classmethod
    def c(cls, x=1): return cls.__name__, x
    @staticmethod
    def s(x=1): return x
    def n(self): return self.c(), self.s(), C.c(2), C.s(2)
class D(C): pass
print(C().n(), D.c(), D().c(), D.s(5))  # expect: (('C', 1), 1, ('C', 2), 2) ('D', 1) ('D', 1) 5
print(C.c.__self__ is C, D.c.__self__ is D, C.c.__func__.__name__, C.s.__name__)  # expect: True True c s
print(type(C.__dict__['c']).__name__, type(C.__dict__['s']).__name__, C.__dict__['s'].__func__ is C.s, C.__dict__['c'].__wrapped__.__name__)  # expect: classmethod staticmethod True c
print(C.__dict__['s'](9))  # expect: 9
try: C.__dict__['c']()
except TypeError as e: print(e)  # expect: 'classmethod' object is not callable
class E:
    @classmethod
    @property
    def p(cls): return 'cp'
    m = staticmethod(len)
    k = classmethod(lambda cls: cls.__name__)
print(E.m([1, 2]), E.k(), E().m('abc'))  # expect: 2 E 3
print(repr(C.__dict__['s']).split(' at')[0], repr(C.__dict__['c']).split(' at')[0], repr(C.c).split(' of')[0])  # expect: <staticmethod(<function C.s <classmethod(<function C.c <bound method C.c
class F(C):
    @classmethod
    def c(cls): return 'F', super().c()
    @staticmethod
    def s(): return C.s() + 1
print(F.c(), F.s(), F().c())  # expect: ('F', ('F', 1)) 2 ('F', ('F', 1))
class G:
    def __new__(cls): return super().__new__(cls)
    def __init_subclass__(cls): print('sub', cls.__name__)  # expect: sub H
    def __class_getitem__(cls, k): return cls.__name__, k
class H(G): pass
print(G[int], H['x', 1], type(G.__dict__['__new__']).__name__, type(G.__dict__['__class_getitem__']).__name__)  # expect: ('G', <class 'int'>) ('H', ('x', 1)) staticmethod classmethod
