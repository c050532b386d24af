class A:
    @staticmethod
    def s(x):
        return x * 2
    @classmethod
    def c(cls, x=1):
        return cls.__name__, x
    def plain(v):
        return v
    t = staticmethod(plain)
class B(A):
    pass
print(A.s(2), A().s(3), A.c(), B.c(5), B().c(6), A.t(9))  # expect: 4 6 ('A', 1) ('B', 5) ('B', 6) 9
sm = staticmethod(len)
print(sm("abc"), sm.__func__ is len, sm.__wrapped__ is len)  # expect: 3 True True
print(type(A.__dict__["c"]).__name__, A.__dict__["c"].__func__(B))  # expect: classmethod ('B', 1)
print(A.__dict__["c"].__get__(None, B)(), B.c.__self__ is B, A.c.__func__.__name__)  # expect: ('B', 1) True c
