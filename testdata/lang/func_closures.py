def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars)  # expect: 6 6 ('n',)
i2, g2 = counter()
print(g2(), get())  # expect: 0 6
def adders(): return [lambda x, n=n: x + n for n in range(3)]
print([a(10) for a in adders()])  # expect: [10, 11, 12]
def outer():
    x = 1
    def mid():
        def inner(): return x
        return inner
    x = 2
    return mid()
print(outer()())  # expect: 2
def late():
    def f(): return later
    later = 'defined'
    return f()
print(late())  # expect: defined
def unbound():
    def f(): return never
    if False: never = 1
    return f()
try: unbound()
except NameError as e: print(type(e).__name__, e)  # expect: NameError cannot access free variable 'never' where it is not associated with a value in enclosing scope
def loopy():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    return [f() for f in fs]
print(loopy())  # expect: [2, 2, 2]
def fact():
    def f(n): return 1 if n < 2 else n * f(n - 1)
    return f
print(fact()(10))  # expect: 3628800
print(get.__closure__ is not None, (lambda: 1).__closure__)  # expect: True None
