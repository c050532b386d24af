from collections import deque


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), list(d), list(reversed(d)))  # expect: deque([1, 2, 3]) 5 0 4 4 0 [1, 2, 3] [3, 2, 1]
d.extend('ab')
d.extendleft('xy')
print(d, d.count('a'), d.index('a'), 'b' in d, 'z' in d)  # expect: deque(['y', 'x', 1, 2, 3, 'a', 'b']) 1 5 True False
d.rotate(2)
print(d)  # expect: deque(['a', 'b', 'y', 'x', 1, 2, 3])
d.rotate(-3)
print(d, bool(d), bool(deque()))  # expect: deque(['x', 1, 2, 3, 'a', 'b', 'y']) True False
d.remove('a')
d.insert(1, 'i')
d.reverse()
print(d, d.copy() == d, d == list(d), deque([1]) < deque([2]), deque([1, 2]) >= deque([1]))  # expect: deque(['y', 'b', 3, 2, 1, 'i', 'x']) True False True True
m = deque(range(10), maxlen=3)
m.append(10)
print(m, m.maxlen, d.maxlen)  # expect: deque([8, 9, 10], maxlen=3) 3 None
m.appendleft(7)
print(m)  # expect: deque([7, 8, 9], maxlen=3)
del m[1]
m[0] = 'z'
print(m, m + deque([5]), deque([1]) * 2, m * 0)  # expect: deque(['z', 9], maxlen=3) deque(['z', 9, 5], maxlen=3) deque([1, 1]) deque([], maxlen=3)
m += [1, 2]
print(m)  # expect: deque([9, 1, 2], maxlen=3)
m.extend(m)
print(m)  # expect: deque([9, 1, 2], maxlen=3)
e = deque()
print(attempt(e.pop))  # expect: IndexError: pop from an empty deque
print(attempt(e.popleft))  # expect: IndexError: pop from an empty deque
print(attempt(e.remove, 1))  # expect: ValueError: 1 is not in deque
print(attempt(e.index, 1))  # expect: ValueError: 1 is not in deque
print(attempt(lambda: e[0]))  # expect: IndexError: deque index out of range
print(attempt(deque, maxlen=-1))  # expect: ValueError: maxlen must be non-negative
print(attempt(deque, 5))  # expect: TypeError: 'int' object is not iterable
print(attempt(deque([1], maxlen=1).insert, 0, 2))  # expect: IndexError: deque already at its maximum size


def change():
    q = deque([1, 2])
    for x in q:
        q.append(x)


print(attempt(change))  # expect: RuntimeError: deque mutated during iteration
r = deque([1])
r.append(r)
print(r)  # expect: deque([1, [...]])
q = deque(x for x in range(1000))
total = 0
while q:
    total += q.popleft()
    if q:
        total -= q.pop()
print(total, deque('abc', 2), deque(maxlen=0, iterable=[1]))  # expect: -250000 deque(['b', 'c'], maxlen=2) deque([], maxlen=0)
s = deque([1, 2, 3])
s.extend(s)
print(s, s.index(2, 2), [x for x in s if x > 1], sorted(s), max(s), sum(s), set(s) == {1, 2, 3}, tuple(s))  # expect: deque([1, 2, 3, 1, 2, 3]) 4 [2, 3, 2, 3] [1, 1, 2, 2, 3, 3] 3 12 True (1, 2, 3, 1, 2, 3)
first, *rest = s
print(first, rest)  # expect: 1 [2, 3, 1, 2, 3]


class Stack(deque):
    def top(self):
        return self[-1]


t = Stack([1, 2])
t.append(3)
print(t.top(), len(t), list(t), isinstance(t, deque))  # expect: 3 3 [1, 2, 3] True
