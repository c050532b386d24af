# What generators, coroutines and tasks cost.


def made():
    def g(): yield
    [g() for _ in range(300)]


def made_with_locals():
    def g():
        a = b = c = d = e = f = h = i = j = k = l = m = n = o = p = q = r = s = t = u = v = w = x = y = z = 1
        a2 = b2 = c2 = d2 = e2 = f2 = h2 = i2 = j2 = k2 = l2 = m2 = n2 = o2 = p2 = q2 = r2 = s2 = t2 = u2 = 1
        yield
    [g() for _ in range(300)]


def resumed():
    def g():
        while True: yield
    it = g()
    for _ in range(1000): next(it)


def sent():
    def g():
        while True: yield
    it = g()
    next(it)
    for _ in range(1000): it.send(1)


def delegating():
    def inner():
        for i in range(500): yield i
    def outer(): yield from inner()
    for x in outer(): pass


def delegating_deep():
    def g(n):
        if n: yield from g(n - 1)
        else:
            for i in range(100): yield i
    for x in g(50): pass


def delegating_to_list():
    def g(): yield from [1] * 1000
    for x in g(): pass


def thrown():
    def g():
        while True:
            try: yield
            except ValueError: pass
    it = g()
    next(it)
    for _ in range(300): it.throw(ValueError)


def thrown_into_delegates():
    def inner():
        while True:
            try: yield
            except ValueError: pass
    def outer(n):
        if n: yield from outer(n - 1)
        else: yield from inner()
    it = outer(20)
    next(it)
    for _ in range(30): it.throw(ValueError)


def closed():
    def g(): yield
    for _ in range(300):
        it = g()
        next(it)
        it.close()


def handling_in_many_frames():
    def g(n):
        try: 1 / 0
        except ZeroDivisionError: yield from h(n)
    def h(n):
        if n: yield from h(n - 1)
        else:
            for _ in range(50):
                try: raise ValueError
                except ValueError: pass
                yield
    for _ in g(100): pass


def bare_raises():
    def down(n):
        if n: return down(n - 1)
        for _ in range(50):
            try: raise
            except RuntimeError: pass
    down(300)


def exc_info_far():
    import sys
    def down(n):
        if n: return down(n - 1)
        for _ in range(50): sys.exc_info()
    down(300)


def expressions():
    for _ in range(100): sum(i for i in range(10))


def coroutines():
    async def f(): pass
    for _ in range(300): f().close()


def coroutine_wrappers():
    async def f(): pass
    for _ in range(300):
        c = f()
        c.__await__()
        c.close()


def awaiting():
    async def f(): return 1
    async def g():
        for _ in range(300): await f()
    try: g().send(None)
    except StopIteration: pass


def async_generators():
    async def a():
        for i in range(300): yield i
    async def f():
        async for x in a(): pass
    try: f().send(None)
    except StopIteration: pass


def async_steps():
    async def a(): yield
    it = a()
    for _ in range(300): it.__anext__().close()


def async_comprehensions():
    async def a():
        for i in range(100): yield i
    async def f(): return [x async for x in a()]
    try: f().send(None)
    except StopIteration: pass


def frames_of():
    def g(): yield
    it = g()
    for _ in range(300): it.gi_frame
