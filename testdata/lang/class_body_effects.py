print('before')  # expect: before
class A:
    print('in body', __name__, __qualname__, __module__)  # expect: in body __main__ A __main__
    class B:
        print(__qualname__)  # expect: A.B
        def m(self): pass
    def f(self):
        class L: pass
        return L
    locals()['dyn'] = 5
    print(dyn)  # expect: 5
    exec('execd = 1')
print(A.dyn, A.execd, A.B.__qualname__, A.B.m.__qualname__, A().f().__qualname__)  # expect: 5 1 A.B A.B.m A.f.<locals>.L
try:
    class Bad:
        x = 1
        1 / 0
except ZeroDivisionError: print('failed')  # expect: failed
try: Bad
except NameError as e: print(e)  # expect: name 'Bad' is not defined
def f():
    class C:
        return_ = [1]
        try: print(undefined)
        except NameError as e: print(e)  # expect: name 'undefined' is not defined
    return C
print(f().return_)  # expect: [1]
class Self:
    def m(self): return Self
print(Self().m() is Self)  # expect: True
class K: __qualname__ = 'other.name'; __module__ = 'mod'
print(K, K.__qualname__, K.__module__)  # expect: <class 'mod.other.name'> other.name mod
