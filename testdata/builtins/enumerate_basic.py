print(list(enumerate("ab")), list(enumerate([5, 6], start=10)), list(enumerate([], 3)))  # expect: [(0, 'a'), (1, 'b')] [(10, 5), (11, 6)] []
for i, x in enumerate(x * 2 for x in range(1)):
    print(i, x)  # expect: 0 0
e = enumerate("xyz", 1)
print(next(e), next(e), list(e), list(e))  # expect: (1, 'x') (2, 'y') [(3, 'z')] []
print(list(enumerate("ab", 2**63 - 1)))  # expect: [(9223372036854775807, 'a'), (9223372036854775808, 'b')]
print(list(enumerate("a", True)), isinstance(e, enumerate))  # expect: [(1, 'a')] True
try:
    enumerate(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
try:
    enumerate([], 1.5)
except TypeError as e:
    print(e)  # expect: 'float' object cannot be interpreted as an integer
