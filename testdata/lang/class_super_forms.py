class A:
    def m(self): return 'A.m'
    @classmethod
    def c(cls): return 'A.c', cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    def __init__(self): print('A init')  # expect: A init
    def __repr__(self): return 'A repr'
    x = 'A.x'
class B(A):
    def m(self): return 'B', super().m(), super(B, self).m(), super(__class__, self).m()
    @classmethod
    def c(cls): return 'B', super().c(), super(B, cls).c()
    @staticmethod
    def s(): return 'B', super(B, B).s()
    @property
    def p(self): return 'B', super().p
    def __init__(self): super().__init__(); print('B init')  # expect: B init
    def __repr__(self): return 'B ' + super().__repr__()
    def g(self): return super().x, [super(B, self).x for _ in [1]]
    def nested(self):
        def f(): return super(B, self).m()
        return f()
    def nested2(me):
        def f(z): return super().m()
        return f(me)
b = B()
print(b.m(), b.c(), B.c(), b.s(), b.p, b, b.g(), b.nested(), b.nested2())  # expect: ('B', 'A.m', 'A.m', 'A.m') ('B', ('A.c', 'B'), ('A.c', 'B')) ('B', ('A.c', 'B'), ('A.c', 'B')) ('B', 'A.s') ('B', 'A.p') B A repr ('A.x', ['A.x']) A.m A.m
u = super(B)
print(u.__thisclass__.__name__, u.__self__, u.__self_class__)  # expect: B None None
s = super(B, b)
print(s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__)  # expect: B True B
print(repr(s).startswith("<super: <class 'B'>, <B object>>"), repr(u))  # expect: True <super: <class 'B'>, NULL>
class C(B): pass
print(C().m(), super(B, C()).m(), super(C, C()).s())  # expect: A init
# expect: B init
# expect: A init
# expect: B init
# expect: A init
# expect: B init
# expect: ('B', 'A.m', 'A.m', 'A.m') A.m ('B', 'A.s')
try: super(B, A())  # expect: A init
except TypeError as e: print(e)  # expect: super(type, obj): obj must be an instance or subtype of type
try: super(5, 5)
except TypeError as e: print(e)  # expect: super() argument 1 must be a type, not int
try: s.nope
except AttributeError as e: print(e)  # expect: 'super' object has no attribute 'nope'
def free(self): return super().m()
try: free(b)
except RuntimeError as e: print(e)  # expect: super(): __class__ cell not found
class D:
    def m(): return super()
    def n(*a): return super()
    def o(self):
        del self
        return super()
try: D.m()
except RuntimeError as e: print(e)  # expect: super(): no arguments
try: D().o()
except RuntimeError as e: print(e)  # expect: super(): arg[0] deleted
try: D.n()
except RuntimeError as e: print(e)  # expect: super(): no arguments
try: super()
except RuntimeError as e: print(e)  # expect: super(): no arguments
try: A.m2 = free; b.m2()
except RuntimeError as e: print(e)  # expect: super(): __class__ cell not found
