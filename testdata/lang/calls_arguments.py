def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4))  # expect: (1, 2, 3, (), 4, 5, {})
print(f(1, 2, 3, 4, 5, d=6, e=7, z=8))  # expect: (1, 2, 3, (4, 5), 6, 7, {'z': 8})
print(f(*[1, 2], *(3,), **{"d": 4}, **{"y": 1}))  # expect: (1, 2, 3, (), 4, 5, {'y': 1})
print(f(1, d=4, a=9, b=8))  # expect: (1, 2, 3, (), 4, 5, {'a': 9, 'b': 8})


def g(a, b, c=3):
    return a


def h(*, k, m):
    pass


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)  # expect: g() missing 2 required positional arguments: 'a' and 'b'
        # expect: g() missing 1 required positional argument: 'b'
        # expect: g() takes from 2 to 3 positional arguments but 4 were given
        # expect: g() got multiple values for argument 'b'
        # expect: g() got an unexpected keyword argument 'x'
        # expect: 1
        # expect: h() missing 2 required keyword-only arguments: 'k' and 'm'
        # expect: h() takes 0 positional arguments but 1 positional argument (and 2 keyword-only arguments) were given
        # expect: f() missing 1 required positional argument: 'a'
        # expect: __main__.g() argument after * must be an iterable, not int
        # expect: __main__.g() argument after ** must be a mapping, not int
        # expect: g() got multiple values for argument 'a'
        # expect: keywords must be strings
        # expect: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given


attempt(lambda: g())
attempt(lambda: g(1))
attempt(lambda: g(1, 2, 3, 4))
attempt(lambda: g(1, 2, b=3))
attempt(lambda: g(1, 2, x=3))
attempt(lambda: g(**{"a": 1, "b": 2, "c": 4}))
attempt(lambda: h())
attempt(lambda: h(1, k=2, m=3))
attempt(lambda: f(a=1, d=2))
attempt(lambda: g(*5))
attempt(lambda: g(**5))
attempt(lambda: g(1, **{"a": 2}))
attempt(lambda: g(**{1: 2}))
attempt(lambda: (lambda: 1)(2))


def defaults(x, cache=[]):
    cache.append(x)
    return cache


defaults(1)
print(defaults(2), defaults.__defaults__)  # expect: [1, 2] ([1, 2],)
print(f.__kwdefaults__, g.__name__, (lambda x: x).__name__)  # expect: {'e': 5} g <lambda>
