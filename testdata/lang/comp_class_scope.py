class C:
    a = 3
    b = [a for _ in range(1)] if False else [i for i in range(a)]
    print(b)  # expect: [0, 1, 2]
    try:
        c = [a for _ in range(2)]
    except NameError as e:
        print(e)  # expect: name 'a' is not defined
    d = [x * 2 for x in [a, a]]
    print(d)  # expect: [6, 6]
    e = [[y for y in range(x)] for x in range(a)]
    print(e)  # expect: [[], [0], [0, 1]]
a = 'global'
class D:
    a = 'class'
    r = [a for _ in [1]]
    g = list(a for _ in [1])
    l = (lambda: a)()
    print(r, g, l)  # expect: ['global'] ['global'] global
def f():
    v = 'func'
    class E:
        v = 'class'
        r = [v for _ in [1]]
        def m(self): return v
    return E.r, E().m()
print(f())  # expect: (['func'], 'func')
