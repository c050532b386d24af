class A:
    def f(self):
        return "A"
    @classmethod
    def c(cls):
        return "Ac " + cls.__name__
class B(A):
    def f(self):
        return "B" + super().f()
    @classmethod
    def c(cls):
        return "Bc " + super().c()
class C(A):
    def f(self):
        return "C" + super().f()
class D(B, C):
    def f(self):
        return "D" + super(D, self).f()
print(D().f(), B.c(), D.c(), super(B, D()).f())  # expect: DBCA Bc Ac B Bc Ac D CA
s = super(D, D())
print(s.__thisclass__.__name__, s.__self_class__.__name__, type(s.__self__).__name__)  # expect: D D D
try:
    super(B, 5)
except TypeError as e:
    print(e)  # expect: super(type, obj): obj must be an instance or subtype of type
try:
    super(5, 5)
except TypeError as e:
    print(e)  # expect: super() argument 1 must be a type, not int
try:
    super(A, A()).nope
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'nope'
class L(list):
    def append(self, x):
        super().append(x * 2)
    def __repr__(self):
        return "L" + super().__repr__()
    def __len__(self):
        return 100 + super().__len__()
l = L()
l.append(4)
print(l, len(l))  # expect: L[8] 101
class S(str):
    def __new__(cls, v):
        return super().__new__(cls, v + "!")
    def __str__(self):
        return "<" + super().__str__() + ">"
print(S("hi"), repr(S("hi")), S("hi").upper(), type(S("x")).__name__)  # expect: <hi!> 'hi!' HI! S
