class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), type(p).__name__, {p: 1}[(1, 2)], p + (3,), len(p), p.index(2))  # expect: (1, 2) 1 True Pair 1 (1, 2, 3) 2 1
