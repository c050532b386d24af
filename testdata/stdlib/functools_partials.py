# partial, partialmethod, and descriptors under partialmethod
import copy
from functools import cached_property, cmp_to_key, partial, partialmethod, reduce, total_ordering


def f(*args, **kwargs):
    return args, kwargs


class Tagged(partial):
    pass


t = Tagged(f, 1, k=2)
t.tag = 'x'
print(repr(t).replace(repr(f), 'f'), t(3))  # expect: Tagged(f, 1, k=2) ((1, 3), {'k': 2})
print(partial(t, 5).func is t, partial(partial(f, 1), 2).func is f)  # expect: True True
print(copy.copy(t).tag, copy.deepcopy(partial(f, [1]))(), partial[int])  # expect: x (([1],), {}) functools.partial[int]
loop = partial(len)
loop.keywords['me'] = loop
print(loop)  # expect: functools.partial(<built-in function len>, me=...)
loop.keywords[7] = 'seven'
print(loop)  # expect: functools.partial(<built-in function len>, me=..., 7='seven')
try:
    partial()
except TypeError as exc:
    print(exc)  # expect: type 'partial' takes at least one argument


class M:
    def m(self, *args, **kwargs):
        return type(self).__name__, args, kwargs

    @classmethod
    def c(cls, *args):
        return cls.__name__, args

    @staticmethod
    def s(*args):
        return args

    plain = partialmethod(m, 1, k=2)
    nested = partialmethod(partialmethod(m, 1), 2, j=3)
    of_class = partialmethod(c, 'x')
    of_static = partialmethod(s, 'y')
    of_partial = partialmethod(partial(f, 0), 9)


print(M().plain(5, k=6), M.plain(M(), 7))  # expect: ('M', (1, 5), {'k': 6}) ('M', (1, 7), {'k': 2})
print(M().nested(4), M.of_class(1), M().of_class(2), M().of_static(3), M.of_static(4))
# expect: ('M', (1, 2, 4), {'j': 3}) ('M', ('x', 1)) ('M', ('x', 2)) ('y', 3) ('y', 4)
print(M().of_partial()[0][::2], M().plain.__name__ if hasattr(M().plain, '__name__') else 'no name')  # expect: (0, 9) no name
print(repr(M.__dict__['nested']).replace(repr(M.m), 'm'))  # expect: functools.partialmethod(m, 1, 2, j=3)
try:
    partialmethod(3)
except TypeError as exc:
    print(exc)  # expect: 3 is not callable or a descriptor

# cmp_to_key
K = cmp_to_key(lambda a, b: b - a)
print(sorted([1, 3, 2], key=K), K(1) < K(2), K(obj=3).obj, K(2) == K(2), K(2) != K(3))  # expect: [3, 2, 1] False 3 True True
for bad in (lambda: K(1) < 2, lambda: reduce(f, 5), lambda: reduce(f, [])):
    try:
        bad()
    except TypeError as exc:
        print(exc)
        # expect: other argument must be K instance
        # expect: reduce() arg 2 must support iteration
        # expect: reduce() of empty iterable with no initial value


@total_ordering
class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __gt__(self, other):
        return self.v > other.v


print(V(1) < V(2), V(1) <= V(1), V(1) >= V(2), V.__lt__.__doc__)
# expect: True True False Return a < b.  Computed by @total_ordering from (not a > b) and (a != b).
print(V.__le__.__doc__, V.__ge__.__doc__, sep=' | ')
# expect: Return a <= b.  Computed by @total_ordering from (not a > b). | Return a >= b.  Computed by @total_ordering from (a > b) or (a == b).


class Meta(type):
    @cached_property
    def once(cls):
        return 1


class WithMeta(metaclass=Meta):
    pass


try:
    WithMeta.once
except TypeError as exc:
    print(exc)  # expect: The '__dict__' attribute on 'Meta' instance does not support item assignment for caching 'once' property.
