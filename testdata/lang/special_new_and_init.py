class A:
    def __new__(cls, *a, **k):
        print('new', cls.__name__, a, k)  # expect: new A (1,) {'k': 2}
        return super().__new__(cls)
    def __init__(self, *a, **k): print('init', a, k)  # expect: init (1,) {'k': 2}
A(1, k=2)
class B(A):
    def __new__(cls): return 'not an instance'
print(B())  # expect: not an instance
class C:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = object.__new__(cls)
        return cls._i
print(C() is C())  # expect: True
class D:
    def __new__(cls, x): return object.__new__(cls)
d = D(1)
print(type(d).__name__)  # expect: D
try: D()
except TypeError as e: print(e)  # expect: D.__new__() missing 1 required positional argument: 'x'
class E:
    def __init__(self): return 5
try: E()
except TypeError as e: print(e)  # expect: __init__() should return None, not 'int'
class F: pass
try: F(1)
except TypeError as e: print(e)  # expect: F() takes no arguments
try: F(a=1)
except TypeError as e: print(e)  # expect: F() takes no arguments
try: object(1)
except TypeError as e: print(e)  # expect: object() takes no arguments
try: object.__new__(F, 1)
except TypeError as e: print(e)  # expect: F() takes no arguments
try: object.__new__(int)
except TypeError as e: print(e)  # expect: object.__new__(int) is not safe, use int.__new__()
try: object.__new__(5)
except TypeError as e: print(e)  # expect: object.__new__(X): X is not a type object (int)
class G:
    def __init__(self, x): self.x = x
try: object.__init__(G(1), 5)
except TypeError as e: print(e)  # expect: object.__init__() takes exactly one argument (the instance to initialize)
class H:
    def __new__(cls, x): return super().__new__(cls, x)
try: H(1)
except TypeError as e: print(e)  # expect: object.__new__() takes exactly one argument (the type to instantiate)
class I:
    def __init__(self, x): super().__init__(x)
try: I(1)
except TypeError as e: print(e)  # expect: object.__init__() takes exactly one argument (the instance to initialize)
class J:
    def __new__(cls): return G.__new__(G)
    def __init__(self): print('never')
print(type(J()).__name__)  # expect: G
class K(A):
    def __init__(self): print('K init')
print(A.__new__(K).__class__.__name__)  # expect: new K () {}
# expect: K
try: int.__new__(str)
except TypeError as e: print(e)  # expect: int.__new__(str): str is not a subtype of int
