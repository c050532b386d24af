# needs: cpython 3.12
import copy
from collections import OrderedDict, defaultdict, deque, Counter, namedtuple


class P:
    def __init__(self, x):
        self.x = x


class S:
    __slots__ = ('a', 'b')

    def __init__(self, a):
        self.a = a


class L(list):
    pass


class C:
    def __copy__(self):
        return 'shallow'

    def __deepcopy__(self, memo):
        return 'deep'


a = [1, [2, 3], {'k': [4]}, (5, [6]), {7}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(9)
a[2]['k'].append(9)
print(b, c, b is not a, c[3] is not a[3])  # expect: [1, [2, 3, 9], {'k': [4, 9]}, (5, [6]), {7}] [1, [2, 3], {'k': [4]}, (5, [6]), {7}] True True
p = P([1])
q, r = copy.copy(p), copy.deepcopy(p)
p.x.append(2)
print(q.x, r.x, type(r).__name__)  # expect: [1, 2] [1] P
s = S([1])
t = copy.deepcopy(s)
s.a.append(2)
print(t.a, hasattr(t, 'b'), copy.copy(s).a is s.a)  # expect: [1] False True
loop = [1]
loop.append(loop)
d = copy.deepcopy(loop)
print(d[1] is d, d is not loop)  # expect: True True
x = L([1, [2]])
x.tag = 'm'
y = copy.deepcopy(x)
print(y, y.tag, type(y).__name__, y[1] is not x[1], copy.copy(x).tag)  # expect: [1, [2]] m L True m
print(copy.copy(C()), copy.deepcopy([C()]), copy.copy((1, 2)), copy.deepcopy('s'), copy.deepcopy(None))  # expect: shallow ['deep'] (1, 2) s None
n = namedtuple('n', 'a b')([1], 2)
print(copy.deepcopy(n), copy.deepcopy(n).a is not n.a, copy.copy(n))  # expect: n(a=[1], b=2) True n(a=[1], b=2)
dd = defaultdict(list, {'a': [1]})
de = copy.deepcopy(dd)
dd['a'].append(2)
print(de, copy.copy(Counter('aab')), copy.deepcopy(deque([[1]], maxlen=3)), copy.deepcopy(OrderedDict(a=[1])))  # expect: defaultdict(<class 'list'>, {'a': [1]}) Counter({'a': 2, 'b': 1}) deque([[1]], maxlen=3) OrderedDict({'a': [1]})
same = [1]
m = copy.deepcopy([same, same])
print(m[0] is m[1], copy.deepcopy({1: same})[1] is not same)  # expect: True True
e = copy.copy(ValueError('a', 1))
print(repr(e), e.args)  # expect: ValueError('a', 1) ('a', 1)
print(copy.deepcopy(len) is len, copy.copy(int) is int)  # expect: True True
