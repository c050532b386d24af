print(sum([[1], [2, 3]], []))  # expect: [1, 2, 3]
print(sum([(1,), (2,)], ()))  # expect: (1, 2)
class Money:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return Money(self.n + other.n)
    def __radd__(self, other):
        return Money(self.n + other)
print(sum([Money(3), Money(4)]).n)  # expect: 7
try:
    sum(["a", "b"], "")
except TypeError as e:
    print(e)  # expect: sum() can't sum strings [use ''.join(seq) instead]
try:
    sum([b"a"], b"")
except TypeError as e:
    print(e)  # expect: sum() can't sum bytes [use b''.join(seq) instead]
try:
    sum(["a"])
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    sum(3)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
