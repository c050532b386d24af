def a(): return
def b(): pass
def c(): return 1,
def d(): return (yield_ := 5)
def e():
    if True: return 'early'
    return 'late'
def f():
    'only doc'
def g(): return *[1, 2], 3
print(a(), b(), c(), d(), e(), f(), g())  # expect: None None (1,) 5 early None (1, 2, 3)
def h():
    for i in range(3):
        for j in range(3):
            if i * j == 2: return i, j
print(h())  # expect: (1, 2)
def k(n):
    while True:
        n -= 1
        if not n: return 'zero'
print(k(3))  # expect: zero
