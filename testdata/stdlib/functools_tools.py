import functools
from functools import *


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 'i'), reduce(lambda a, b: a * b, range(1, 6)))  # expect: 6 i 120
print(attempt(reduce, lambda a, b: a, []))  # expect: TypeError: reduce() of empty iterable with no initial value
p = partial(int, base=2)
print(p('101'), p.func is int, p.args, p.keywords)  # expect: 5 True () {'base': 2}
print(partial(partial(max, 3), 5)(4), partial(print).func is print)  # expect: 5 True
print(attempt(partial, 5))  # expect: TypeError: the first argument must be callable


@lru_cache(maxsize=None)
def fib(n):
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__name__, fib.__doc__)  # expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81) fib Fibonacci.
fib.cache_clear()
print(fib.cache_info())  # expect: CacheInfo(hits=0, misses=0, maxsize=None, currsize=0)


@lru_cache(maxsize=2)
def sq(x, *, k=1):
    return x * x * k


print([sq(1), sq(2), sq(1), sq(3), sq(2), sq(1, k=2)], sq.cache_info(), sq.cache_parameters())  # expect: [1, 4, 1, 9, 4, 2] CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}


@cache
def one():
    return [1]


print(one() is one())  # expect: True
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))  # expect: [3, 2, 1]


@total_ordering
class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2))  # expect: True True False True


class C:
    calls = 0

    @cached_property
    def x(self):
        """The x."""
        C.calls += 1
        return 42

    @lru_cache
    def m(self, a):
        C.calls += 10
        return a


c = C()
print(c.x, c.x, C.calls, c.__dict__, C.x.__doc__)  # expect: 42 42 1 {'x': 42} The x.
print(c.m(1), c.m(1), C.calls)  # expect: 1 1 11


def deco(f):
    @wraps(f)
    def inner(*a):
        return ('d',) + (f(*a),)
    return inner


@deco
def hello(x):
    """Doc."""
    return x


print(hello(1), hello.__name__, hello.__doc__, hello.__wrapped__(2))  # expect: ('d', 1) hello Doc. 2


@singledispatch
def show(x):
    return 'object'


@show.register
def _(x: int):
    return 'int'


@show.register(list)
@show.register(tuple)
def _(x):
    return 'seq'


print(show(1), show(True), show([]), show(()), show('s'), show.dispatch(int) is show.registry[int])  # expect: int int seq seq object True


class W:
    @singledispatchmethod
    def f(self, x):
        return 'any'

    @f.register
    def _(self, x: str):
        return 'str'

    def add(self, a, b):
        return a + b

    add5 = partialmethod(add, 5)


print(W().f(1), W().f('x'), W().add5(3))  # expect: any str 8
