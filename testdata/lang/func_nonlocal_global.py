x = 'global'
def a():
    x = 'a'
    def b():
        nonlocal x
        x = 'b'
        def c():
            nonlocal x
            x = 'c'
        c()
    b()
    return x
print(a(), x)  # expect: c global
def d():
    x = 'd'
    def e():
        global x
        x = 'changed'
        return x
    return e(), x
print(d(), x)  # expect: ('changed', 'd') changed
def f():
    global y, z
    y, z = 1, 2
    def g():
        return y
    return g()
print(f(), y, z)  # expect: 1 1 2
def h():
    x = 1
    class C:
        nonlocal x
        x = 5
        y = x
    return x, C.y, hasattr(C, 'x')
print(h())  # expect: (5, 5, False)
class D:
    global w
    w = 'from class'
print(w, hasattr(D, 'w'))  # expect: from class False
def k():
    for i in range(2):
        global loopvar
        loopvar = i
    def imp():
        global math
        import math
    imp()
    def fn():
        global made
        def made(): return 'made'
        class made2: pass
    fn()
k()
print(loopvar, math.__name__, made())  # expect: 1 math made
