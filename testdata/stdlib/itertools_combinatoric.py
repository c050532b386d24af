from itertools import *
print(list(combinations('abc', 2)), list(combinations([1], 2)), list(combinations([1, 2], 0)))  # expect: [('a', 'b'), ('a', 'c'), ('b', 'c')] [] [()]
print(list(combinations_with_replacement('ab', 2)), list(combinations_with_replacement([], 1)))  # expect: [('a', 'a'), ('a', 'b'), ('b', 'b')] []
print(list(permutations('abc', 2)))  # expect: [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
print(list(permutations([1, 2, 3])), list(permutations([])), list(permutations([1], 2)))  # expect: [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)] [()] []
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product([1], [])))  # expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [()] []
print(len(list(permutations(range(6)))), sum(1 for _ in product(range(10), repeat=3)), len(list(combinations(range(12), 6))))  # expect: 720 1000 924
print(list(permutations(range(4), 3))[:7], list(permutations(range(4)))[10:14])  # expect: [(0, 1, 2), (0, 1, 3), (0, 2, 1), (0, 2, 3), (0, 3, 1), (0, 3, 2), (1, 0, 2)] [(1, 3, 0, 2), (1, 3, 2, 0), (2, 0, 1, 3), (2, 0, 3, 1)]


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt(combinations, 'ab', -1))  # expect: ValueError: r must be non-negative
print(attempt(permutations, 'ab', -1))  # expect: ValueError: r must be non-negative
print(attempt(product, 'ab', repeat=-1))  # expect: ValueError: repeat argument cannot be negative
print(attempt(islice, 'ab', -1))  # expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
print(attempt(islice, 'ab', 0, 2, 0))  # expect: ValueError: Step for islice() must be a positive integer or None.
print(attempt(repeat, 1, 'x'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(attempt(next, iter(permutations([1], 2))))  # expect: StopIteration: 
