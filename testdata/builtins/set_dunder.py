s = {1, 2}
print(s.__len__(), s.__contains__(1), s.__or__({3}) == {1, 2, 3}, s.__and__([1]), s.__le__({1, 2, 3}), s.__lt__(5), s.__eq__(frozenset([1, 2])), s.__hash__, s.__sub__({1}), s.__rsub__({1, 5}))  # expect: 2 True True NotImplemented True NotImplemented True None {2} {5}
t = s
t |= {9}
print(s is t, sorted(s), s.__ior__([1]), frozenset([1]).__hash__() == hash(frozenset([1])))  # expect: True [1, 2, 9] NotImplemented True


class MySet(set):
    pass


m = MySet([1, 2])
n = m
n &= {1}
print(type(n).__name__, n is m, len(m), 1 in m, m == {1}, sorted(m | {5}))  # expect: MySet True 1 True True [1, 5]
