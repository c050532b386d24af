# needs: cpython 3.12
class CP(property):
    def __init__(self, f, tag):
        super().__init__(f, doc='d')
        self.tag = tag
class A:
    def _x(self): return 5
    x = CP(_x, 'T')
print(A().x, A.x.tag, A.x.__doc__, A.x.fset)  # expect: 5 T d None
class SM(staticmethod):
    def __init__(self, f, n):
        super().__init__(f); self.n=n
class B:
    f = SM(lambda: 7, 3)
print(B.f(), B.__dict__['f'].n)  # expect: 7 3
class CM(classmethod):
    def __init__(self, f, n):
        super().__init__(f); self.n=n
class C:
    f = CM(lambda c: c.__name__, 3)
print(C.f(), C.__dict__['f'].n)  # expect: C 3
import types
p = property()
p.__init__(lambda s: 1, None, None, 'dd')
print(p.__doc__, p.fget(0))  # expect: dd 1
