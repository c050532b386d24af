# needs: cpython 3.12
# Bounds, constraints and aliases are evaluated when they are asked for, and once.
def trace(x):
    print('evaluated', x)
    return x
def f[T: trace(1), S: (trace(2), trace(3)), *Ts, **P](): pass
print(f.__type_params__)  # expect: (T, S, Ts, P)
T, S, Ts, P = f.__type_params__
print(T.__bound__, T.__constraints__)  # expect: evaluated 1
# expect: 1 ()
print(T.__bound__, S.__constraints__, S.__bound__)  # expect: evaluated 2
# expect: evaluated 3
# expect: 1 (2, 3) None
print(S.__constraints__, P.__bound__)  # expect: (2, 3) None
class C[T: Later]: pass
try: C.__type_params__[0].__bound__
except NameError as e: print(e)  # expect: name 'Later' is not defined
Later = int
print(C.__type_params__[0].__bound__)  # expect: <class 'int'>
type A = Undefined
try: A.__value__
except NameError as e: print(e)  # expect: name 'Undefined' is not defined
Undefined = str
print(A.__value__, A.__name__, A)  # expect: <class 'str'> A A
type Tree[K] = dict[K, Tree[K] | None]
print(Tree.__value__, Tree.__type_params__, Tree[int])  # expect: dict[K, Tree[K] | None] (K,) Tree[int]
def g[T: (lambda: T)](): return T
print(g.__type_params__[0].__bound__() is g())  # expect: True
def h[T: [x for x in range(3)]](): pass
print(h.__type_params__[0].__bound__)  # expect: [0, 1, 2]
class D:
    x = int
    type B = list[x]
    def m[T: x, U: (x, str)](self, v: x) -> x: return T, U
    type R = dict[D, B]
    x = bytes
print(D.B.__value__, D.m.__type_params__[0].__bound__, D.m.__type_params__[1].__constraints__, D.m.__annotations__)
# expect: list[bytes] <class 'bytes'> (<class 'bytes'>, <class 'str'>) {'v': <class 'int'>, 'return': <class 'int'>}
print(D.R.__value__)  # expect: dict[__main__.D, B]
def outer():
    y = float
    class E:
        y = complex
        type V = y
        type W = z
        def n[T: y](self): pass
        class F[T: y]: pass
    z = 5
    return E
E = outer()
print(E.V.__value__, E.W.__value__, E.n.__type_params__[0].__bound__, E.F.__type_params__[0].__bound__)
# expect: <class 'complex'> 5 <class 'complex'> <class 'complex'>
class G[T]:
    type H = list[T]
    def k[S: T](self): return S
    T2 = T
print(G.H.__value__, G.k.__type_params__[0].__bound__, G.T2 is G.__type_params__[0])  # expect: list[T] T True
print(f.__type_params__[0].__module__, repr(S), repr(Ts), repr(P))  # expect: typing S Ts P
class K:
    type Global = print
    type Own = T3
    T3 = 3
print(K.Global.__value__ is print, K.Own.__value__)  # expect: True 3
