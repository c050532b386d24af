log = []
def d(v):
    log.append(v)
    return v
def f(a=d(1), b=d(2), *, c=d(3)): return a, b, c
print(log, f(), f(5), f(c=7))  # expect: [1, 2, 3] (1, 2, 3) (5, 2, 3) (1, 2, 7)
def g(l=[]):
    l.append(len(l))
    return l
print(g(), g(), g([9]), g())  # expect: [0, 1, 2] [0, 1, 2] [9, 1] [0, 1, 2]
print(f.__defaults__, f.__kwdefaults__)  # expect: (1, 2) {'c': 3}
f.__defaults__ = (10, 20)
print(f())  # expect: (10, 20, 3)
f.__kwdefaults__ = {'c': 30}
print(f())  # expect: (10, 20, 30)
f.__defaults__ = None
try: f()
except TypeError as e: print(e)  # expect: f() missing 2 required positional arguments: 'a' and 'b'
f.__kwdefaults__ = None
try: f(1, 2)
except TypeError as e: print(e)  # expect: f() missing 1 required keyword-only argument: 'c'
f.__defaults__ = (99,)
try: f(c=1)
except TypeError as e: print(e)  # expect: f() missing 1 required positional argument: 'a'
def h(a, b=2): return a, b
h.__defaults__ = (1, 2)
print(h())  # expect: (1, 2)
try: h.__defaults__ = [1]
except TypeError as e: print(e)  # expect: __defaults__ must be set to a tuple object
try: h.__kwdefaults__ = [1]
except TypeError as e: print(e)  # expect: __kwdefaults__ must be set to a dict object
x = 1
def k(x=x): return x
x = 2
print(k())  # expect: 1
for i in range(2):
    def m(i=i): return i
    print(m())  # expect: 0
    # expect: 1
