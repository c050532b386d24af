print(list(zip([1, 2], "ab", strict=True)))  # expect: [(1, 'a'), (2, 'b')]
try:
    list(zip([1, 2], "abc", strict=True))
except ValueError as e:
    print(e)  # expect: zip() argument 2 is longer than argument 1
try:
    list(zip([1, 2, 3], "ab", strict=True))
except ValueError as e:
    print(e)  # expect: zip() argument 2 is shorter than argument 1
try:
    list(zip([1], [2], [3, 4], strict=True))
except ValueError as e:
    print(e)  # expect: zip() argument 3 is longer than arguments 1-2
try:
    list(zip([1, 1], [2, 2], [3], strict=True))
except ValueError as e:
    print(e)  # expect: zip() argument 3 is shorter than arguments 1-2
print(list(zip([], (), "", strict=True)))  # expect: []
