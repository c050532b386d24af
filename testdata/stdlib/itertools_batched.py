# needs: cpython 3.12
from itertools import batched, count, islice

print(list(batched('ABCDEFG', 3)), list(batched([], 2)), next(batched(count(), 4)), list(islice(batched(count(), 2), 2)))  # expect: [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] [] (0, 1, 2, 3) [(0, 1), (2, 3)]
for n in (0, -1):
    try:
        batched('AB', n)
    except ValueError as e:
        print(e)
# expect: n must be at least one
# expect: n must be at least one
try:
    batched('AB')
except TypeError as e:
    print(e)
# expect: batched() missing required argument 'n' (pos 2)
print(type(batched('ab', n=1)), list(batched(iterable='abc', n=2)))  # expect: <class 'itertools.batched'> [('a', 'b'), ('c',)]
