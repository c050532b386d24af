# A class that derives from deque may take arguments of its own; what makes another deque of an instance calls the class.
from collections import deque
import copy


class History(deque):
    def __init__(self, size):
        super().__init__(maxlen=size)


h = History(2)
h.extend([1, 2, 3])
print(h, h.maxlen)  # expect: History([2, 3], maxlen=2) 2


class Named(deque):
    def __init__(self, items=(), maxlen=None, name='?'):
        super().__init__(items, maxlen)
        self.name = name


n = Named([1, 2], name='a')
n += [3]
print(n, n.name)  # expect: Named([1, 2, 3]) a
print(n + deque([4]), 2 * n, type(n * 2).__name__, n.copy())  # expect: Named([1, 2, 3, 4]) Named([1, 2, 3, 1, 2, 3]) Named Named([1, 2, 3])
print(type(copy.deepcopy(n)).__name__, isinstance(n + n, Named))  # expect: Named True

# operators are methods too
print(deque([1]).__add__(deque([2])), deque([1, 2]).__mul__(2), deque([1, 2]).__rmul__(2))  # expect: deque([1, 2]) deque([1, 2, 1, 2]) deque([1, 2, 1, 2])
d = e = deque([1, 2], maxlen=3)
d *= 2
print(d, d is e)  # expect: deque([2, 1, 2], maxlen=3) True
d = deque([1, 2, 3], maxlen=4)
d *= 10**12
print(d)  # expect: deque([3, 1, 2, 3], maxlen=4)
d *= 0
print(d)  # expect: deque([], maxlen=4)
d.__init__('abc', 2)
print(d)  # expect: deque(['b', 'c'], maxlen=2)
print(deque[int])  # expect: collections.deque[int]
d = deque([1])
d.append([d])
print(d)  # expect: deque([1, [[...]]])
it = iter(deque('abc'))
next(it)
print(it.__length_hint__(), list(type(it)(deque('xyz'))), list(type(reversed(d))(deque('xyz'))))  # expect: 2 ['x', 'y', 'z'] ['z', 'y', 'x']
for bad in (lambda: deque([1]) * 'a', lambda: deque([1]) + [2], lambda: deque('abc', -1)):
    try:
        bad()
    except (TypeError, ValueError) as exc:
        print(type(exc).__name__, exc)
        # expect: TypeError can't multiply sequence by non-int of type 'str'
        # expect: TypeError can only concatenate deque (not "list") to deque
        # expect: ValueError maxlen must be non-negative
