# limits: steps=20_000_000 memory=256MiB
# raises: RecursionError: maximum recursion depth exceeded
class A:
    def f(self): pass
for i in range(1_100):
    class A(A):
        def f(self, A=A): return A.f(self)
A().f()
