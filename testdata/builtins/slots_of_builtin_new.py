class T(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
t = T(1, 2)
print(t, type(t).__name__, len(t), t == (1, 2))  # expect: (1, 2) T 2 True
class I(int):
    def __new__(cls, v, note):
        self = int.__new__(cls, v)
        self.note = note
        return self
i = I(5, "five")
print(i + 1, i.note, isinstance(i, int))  # expect: 6 five True
print(int.__new__(int, "7"), list.__new__(list), dict.__new__(dict), str.__new__(str, 5), float.__new__(float, "1.5"))  # expect: 7 [] {} 5 1.5
class Fr(frozenset):
    def __new__(cls, *xs):
        return super().__new__(cls, xs)
print(sorted(Fr(3, 1)))  # expect: [1, 3]
try:
    int.__new__(str, 1)
except TypeError as e:
    print(e)  # expect: int.__new__(str): str is not a subtype of int
try:
    int.__new__(5)
except TypeError as e:
    print(e)  # expect: int.__new__(X): X is not a type object (int)
class E(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.tag = "made"
        return self
e = E(1, 2)
print(e.args, e.tag)  # expect: (1, 2) made
