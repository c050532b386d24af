def f(a):
    b = 2
    def g():
        c = 3
        return [[(a, b, c, d, e) for e in range(2)] for d in range(2)]
    return g()
print(f(1))  # expect: [[(1, 2, 3, 0, 0), (1, 2, 3, 0, 1)], [(1, 2, 3, 1, 0), (1, 2, 3, 1, 1)]]
class K:
    def m(self):
        return [self.n + i for i in range(2)], {i: self for i in range(1)}[0] is self
k = K()
k.n = 10
print(k.m())  # expect: ([10, 11], True)
print([__class__ for __class__ in [1]])  # expect: [1]
class S(K):
    def m(self):
        return [super(S, self).m() for _ in [1]]
s = S(); s.n = 1
print(s.m())  # expect: [([1, 2], True)]
