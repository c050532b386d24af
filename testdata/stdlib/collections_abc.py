# needs: cpython 3.12
from collections.abc import *
import collections


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(isinstance([], Iterable), isinstance(5, Iterable), isinstance(iter([]), Iterator), isinstance((x for x in ''), Generator), isinstance(len, Callable))  # expect: True False True True True
print(isinstance({}, MutableMapping), isinstance((), Sequence), isinstance([], MutableSequence), isinstance('', Sequence), isinstance(set(), MutableSet), isinstance(frozenset(), Set))  # expect: True True True True True True
print(isinstance([], Hashable), isinstance(1, Hashable), isinstance({}.keys(), KeysView), isinstance(b'', ByteString), isinstance(range(3), Sequence), issubclass(dict, Mapping))  # expect: False True True True True True
print(isinstance(collections.deque(), MutableSequence), isinstance(collections.Counter(), Mapping), isinstance([], Sized), isinstance([], Container), isinstance([], Reversible), isinstance({1}, Collection))  # expect: True True True True True True


class Cfg(Mapping):
    def __init__(self, d):
        self.d = d

    def __getitem__(self, k):
        return self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


c = Cfg({'a': 1, 'b': 2})
print(c['a'], c.get('z', 5), 'b' in c, list(c.items()), list(c.keys()), list(c.values()), c == {'a': 1, 'b': 2}, dict(c), {**c})  # expect: 1 5 True [('a', 1), ('b', 2)] ['a', 'b'] [1, 2] True {'a': 1, 'b': 2} {'a': 1, 'b': 2}


class Low(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Low()
m['A'] = 1
m.update({'B': 2}, C=3)
print(m['a'], m.pop('B'), m.setdefault('Q', 9), sorted(m), m.popitem(), len(m), 'A' in m)  # expect: 1 2 9 ['a', 'c', 'q'] ('a', 1) 2 False
m.clear()
print(len(m), attempt(m.pop, 'x'))  # expect: 0 KeyError: 'x'


class Seq(Sequence):
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10

    def __len__(self):
        return 3


s = Seq()
print(list(s), 20 in s, s.index(10), s.count(0), list(reversed(s)))  # expect: [0, 10, 20] True 1 1 [20, 10, 0]


class MyList(MutableSequence):
    def __init__(self):
        self.l = []

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l[i] = v

    def __delitem__(self, i):
        del self.l[i]

    def __len__(self):
        return len(self.l)

    def insert(self, i, v):
        self.l.insert(i, v)


l = MyList()
l.append(1)
l.extend([2, 3])
l += [4]
l.reverse()
l.remove(2)
print(list(l), l.pop(), len(l))  # expect: [4, 3, 1] 1 2


class Bits(Set):
    def __init__(self, it=()):
        self.s = sorted(set(it))

    def __contains__(self, x):
        return x in self.s

    def __iter__(self):
        return iter(self.s)

    def __len__(self):
        return len(self.s)


a, b = Bits([1, 2, 3]), Bits([2, 3, 4])
print(list(a & b), list(a | b), list(a - b), list(a ^ b), a <= b, Bits([2]) < a, a == Bits([3, 2, 1]), a.isdisjoint([9]))  # expect: [2, 3] [1, 2, 3, 4] [1] [1, 4] False True True True
print(attempt(Mapping))  # expect: TypeError: Can't instantiate abstract class Mapping without an implementation for abstract methods '__getitem__', '__iter__', '__len__'
print(attempt(Cfg.__mro__[1]))  # expect: TypeError: Can't instantiate abstract class Mapping without an implementation for abstract methods '__getitem__', '__iter__', '__len__'
