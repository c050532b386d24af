print(list(zip()), list(zip([1, 2])), list(zip([1, 2, 3], "ab")))  # expect: [] [(1,), (2,)] [(1, 'a'), (2, 'b')]
print(list(zip(range(3), [4, 5, 6], "xyz")))  # expect: [(0, 4, 'x'), (1, 5, 'y'), (2, 6, 'z')]
print(dict(zip("ab", [1, 2])))  # expect: {'a': 1, 'b': 2}
print(list(zip(*[(1, 2), (3, 4)])))  # expect: [(1, 3), (2, 4)]
z = zip([1, 2], [3])
print(next(z), list(z))  # expect: (1, 3) []
print(list(zip((x for x in range(3)), (y * y for y in range(10)))))  # expect: [(0, 0), (1, 1), (2, 4)]
it = iter([1, 2, 3, 4])
print(list(zip(it, it)))  # expect: [(1, 2), (3, 4)]
print(isinstance(zip(), zip), iter(z) is z)  # expect: True True
try:
    zip(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
