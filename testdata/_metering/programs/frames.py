# What calls, arguments and frames cost.


def deep_calls():
    def down(n):
        if n: return down(n - 1)
    down(900)


def deep_calls_with_locals():
    def down(n):
        a = b = c = d = e = f = g = h = i = j = k = l = n
        if n: return down(n - 1) + a + b + c + d + e + f + g + h + i + j + k + l
        return 0
    down(900)


def deep_native_calls():
    def down(n):
        if n: return max([n], key=lambda x: down(n - 1) or 0)
    down(150)


def defaults():
    def f(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14, o=15, p=16, q=17, r=18, s=19, t=20, u=21, v=22, w=23, x=24, y=25, z=26): pass
    for _ in range(500): f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23)


def keywords():
    def f(a, b, c, d): pass
    for _ in range(500): f(a=1, b=2, c=3, d=4)


def keyword_only():
    def f(*, a, b=1): pass
    for _ in range(500): f(a=1)


def many_arguments():
    def f(*args): pass
    for _ in range(500): f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)


def star_arguments():
    def f(*args): pass
    a = [1] * 1000
    for _ in range(50): f(*a)


def star_keywords():
    def f(**keywords): pass
    k = {'k%d' % i: i for i in range(200)}
    for _ in range(20): f(**k)


def star_both():
    def f(*args, **keywords): pass
    a, k = [1] * 100, {'k%d' % i: i for i in range(100)}
    for _ in range(20): f(*a, **k)


def native_star():
    a = [1] * 200
    for _ in range(50): max(*a)


def native_star_later():
    k = {'k%d' % i: i for i in range(200)}
    for _ in range(20): dict(**k)


def native_keywords():
    for _ in range(500): int('11', base=2)


def native_defaults():
    for _ in range(500): 'a'.split()


def native_optional():
    for _ in range(500): [1].pop()


def native_many():
    for _ in range(100): max(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24)


def partial_calls():
    import functools
    f = functools.partial(max, *range(100))
    for _ in range(20): f()


def partials():
    import functools
    for _ in range(300): functools.partial(max)


def closures():
    for i in range(500):
        def f(): pass


def cells():
    def f():
        a = 1
        def g(): return a
    for _ in range(500): f()


def lambdas():
    [lambda: i for i in range(500)]


def scratch():
    def f(**keywords): pass
    f(**{'k%d' % i: i for i in range(2000)})


def callable_instances():
    class A:
        def __call__(self): pass
    a = A()
    for _ in range(500): a()


def callable_chain():
    class A: pass
    class B: pass
    class C:
        def __call__(self): pass
    B.__call__ = C()
    A.__call__ = B()
    a = A()
    for _ in range(500): a()


def static_methods():
    s = staticmethod(len)
    for _ in range(500): s('')


def static_method_calls():
    class A:
        __call__ = staticmethod(lambda: 1)
    a = A()
    for _ in range(500): a()


def bound_methods():
    class A:
        def f(self): pass
    a = A()
    for _ in range(500): a.f


def bound_builtins():
    a = []
    for _ in range(500): a.append


def unpacking():
    a = [1] * 100
    for _ in range(50): b, *c = a


def unpacking_generator():
    for _ in range(50): b, *c = (i for i in range(50))


def unpacking_pairs():
    a = (1, 2)
    for _ in range(500): b, c = a


def held():
    [x for x in zip(*[iter(range(2000))] * 2)]
    list(map(max, range(500), range(500)))


def formatted():
    a = 'abc'
    for _ in range(500): f'{a}{a!r}{a:>5}'


def formatted_long():
    a = 'abc' * 1000
    for _ in range(50): f'{a}{a}'


def joined():
    a = 'abc' * 100
    for _ in range(100): a + a + a


def print_lines():
    for _ in range(200): print('abc')


def print_long():
    a = 'ab' * 10000
    for _ in range(20): print(a)


def print_binary():
    import sys
    for _ in range(50): sys.stdout.write('ab' * 200)


def ids():
    kept = [[] for _ in range(300)]
    for k in kept: id(k)


def addresses():
    kept = [object() for _ in range(300)]
    for k in kept: repr(k)


def locals_names():
    a = b = c = d = e = 1
    for _ in range(100): locals()


def directory():
    for _ in range(10): dir()


def global_names():
    for _ in range(100): globals()


def slices_ahead():
    a = 'ab' * 5
    for _ in range(500): a[1:3]


def slices_of_lists():
    a = [1, 2, 3, 4]
    for _ in range(500): a[1:3]


def text_in_text():
    a = 'ab'
    for _ in range(500): a == 'cd'


def long_comparison():
    a, b = 'ab' * 5000 + 'x', 'ab' * 5000 + 'y'
    for _ in range(50): a < b


def long_equality():
    a, b = 'ab' * 5000 + 'x', 'ab' * 5000 + 'y'
    for _ in range(50): a == b


def directory_of_mapping():
    class Names:
        def __getitem__(self, name): raise KeyError(name)
        def __setitem__(self, name, value): pass
        def keys(self): return names
    names = ['name%d' % i for i in range(1000)]
    exec('for _ in (1, 2, 3): dir()', {}, Names())


def lengths_of_instances():
    class A:
        def __len__(self): return 1
    x = A()
    for _ in range(300): len(x)
