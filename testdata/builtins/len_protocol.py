class A:
    def __len__(self):
        return 7
class Neg:
    def __len__(self):
        return -1
class Str:
    def __len__(self):
        return "x"
print(len(A()), len("é€"), len([]), len({1: 2}), len(range(5)), len(b"ab"), len((1, 2)), len({1}))  # expect: 7 2 0 1 5 2 2 1
try:
    len(5)
except TypeError as e:
    print(e)  # expect: object of type 'int' has no len()
try:
    len(Neg())
except ValueError as e:
    print(e)  # expect: __len__() should return >= 0
try:
    len(Str())
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
try:
    len()
except TypeError as e:
    print(e)  # expect: len() takes exactly one argument (0 given)
try:
    len([], [])
except TypeError as e:
    print(e)  # expect: len() takes exactly one argument (2 given)
try:
    len(obj=[])
except TypeError as e:
    print(e)  # expect: len() takes no keyword arguments
