# Arrays as sequences: items, slices, methods, operators.
# needs: cpython 3.12
import array
import copy
from array import array as A

print(array.typecodes, array.ArrayType is A, A, A[int])  # expect: bBuhHiIlLqQfd True <class 'array.array'> array.array[int]
for code in array.typecodes:
    a = A(code)
    print(code, a.itemsize, a.typecode, a)  # expect: b 1 b array('b')
    # expect: B 1 B array('B')
    # expect: u 4 u array('u')
    # expect: h 2 h array('h')
    # expect: H 2 H array('H')
    # expect: i 4 i array('i')
    # expect: I 4 I array('I')
    # expect: l 8 l array('l')
    # expect: L 8 L array('L')
    # expect: q 8 q array('q')
    # expect: Q 8 Q array('Q')
    # expect: f 4 f array('f')
    # expect: d 8 d array('d')
a = A('i', [3, 1, 2])
print(a, len(a), a[0], a[-1], a[1:], a[::-1], a[::2], list(a), 2 in a, 5 in a, 'x' in a, bool(a), bool(A('i')))  # expect: array('i', [3, 1, 2]) 3 3 2 array('i', [1, 2]) array('i', [2, 1, 3]) array('i', [3, 2]) [3, 1, 2] True False False True False
a.append(7)
a.extend([1, 1])
a.extend(A('i', [9]))
a.extend(x for x in (4, 5))
print(a, a.count(1), a.index(1), a.index(1, 2), a.index(1, -5, -1))  # expect: array('i', [3, 1, 2, 7, 1, 1, 9, 4, 5]) 3 1 4 4
print(a.pop(), a.pop(0), a.pop(-2), a)  # expect: 5 3 9 array('i', [1, 2, 7, 1, 1, 4])
a.insert(0, 10)
a.insert(-1, 11)
a.insert(100, 12)
a.insert(-100, 13)
print(a)  # expect: array('i', [13, 10, 1, 2, 7, 1, 1, 11, 4, 12])
a.remove(1)
a.reverse()
print(a, list(reversed(a)))  # expect: array('i', [12, 4, 11, 1, 1, 7, 2, 10, 13]) [13, 10, 2, 7, 1, 1, 11, 4, 12]
a[0] = -5
a[1:3] = A('i', [100, 200, 300])
print(a)  # expect: array('i', [-5, 100, 200, 300, 1, 1, 7, 2, 10, 13])
a[::4] = A('i', [0, 0, 0])
print(a)  # expect: array('i', [0, 100, 200, 300, 0, 1, 7, 2, 0, 13])
del a[0]
del a[1:3]
print(a)  # expect: array('i', [100, 0, 1, 7, 2, 0, 13])
del a[::-3]
print(a)  # expect: array('i', [0, 1, 2, 0])
del a[5:2], a[7:]
a[1:1] = a
print(a)  # expect: array('i', [0, 0, 1, 2, 0, 1, 2, 0])
a[5:1] = A('i', [4])
print(a)  # expect: array('i', [0, 0, 1, 2, 0, 4, 1, 2, 0])
b = A('i', [1, 2])
print(b + b, b * 2, 2 * b, b * 0, b * -1)  # expect: array('i', [1, 2, 1, 2]) array('i', [1, 2, 1, 2]) array('i', [1, 2, 1, 2]) array('i') array('i')
c = b
c += b
c *= 2
print(b, c is b)  # expect: array('i', [1, 2, 1, 2, 1, 2, 1, 2]) True
c.extend(c)
print(len(c))  # expect: 16
print(A('i', [1, 2]) == A('d', [1, 2]), A('i', [1]) != A('i', [1]), A('i', [1]) < A('i', [1, 0]), A('i', [2]) > A('i', [1, 0]), A('i', [1]) == [1])  # expect: True False True True False
print(A('d', [1.5, float('inf'), -0.0]), A('f', [0.1, 1e300]), A('B', b'abc'), A('h', bytearray(b'\1\0\xff\xff')), A('Q', [2 ** 64 - 1]), A('q', (-2 ** 63,)))  # expect: array('d', [1.5, inf, -0.0]) array('f', [0.10000000149011612, inf]) array('B', [97, 98, 99]) array('h', [1, -1]) array('Q', [18446744073709551615]) array('q', [-9223372036854775808])
print(A('d', A('i', [1, 2])), A('b', range(3)), A('l', {5: 6}), A('b', A('b', [1])))  # expect: array('d', [1.0, 2.0]) array('b', [0, 1, 2]) array('l', [5]) array('b', [1])
it = iter(A('i', [1, 2]))
print(next(it), next(it), next(it, 'end'), iter(it) is it)  # expect: 1 2 end True
print(copy.copy(b) == b, copy.deepcopy(b) is b, copy.copy(b) is b)  # expect: True False False
print(A('b', [1, 2]) == b'\1\2', b'\1\2' == A('b', [1, 2]))  # expect: False False
print(sum(A('d', [.5] * 4)), max(A('H', [3, 9, 4])), sorted(A('i', [3, 1, 2])), [*A('B', b'hi')], ''.join(A('u', 'xyz')))  # expect: 2.0 9 [1, 2, 3] [104, 105] xyz


class Vector(A):
    def __new__(cls, *items):
        return super().__new__(cls, 'd', items)

    def norm(self):
        return sum(x * x for x in self) ** .5


v = Vector(3, 4)
v.name = 'v'
print(v.norm(), v[0], v.name, type(v[:1]).__name__, isinstance(v, A), type(v).__name__)  # expect: 5.0 3.0 v array True Vector


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


a = A('i', [1, 2, 3])
a[Index(1)] = Index(20)
print(a[Index(1)], a[Index(0):Index(2)], a)  # expect: 20 array('i', [1, 20]) array('i', [1, 20, 3])
