from itertools import *
print(list(chain([1], 'ab', (2,))), list(chain.from_iterable(['ab', [1]])), list(chain()))  # expect: [1, 'a', 'b', 2] ['a', 'b', 1] []
print(list(islice(range(10), 3)), list(islice(range(10), 2, 8, 3)), list(islice('abc', None)), list(islice(count(), 5, 7)))  # expect: [0, 1, 2] [2, 5] ['a', 'b', 'c'] [5, 6]
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])))  # expect: [1, 2] [3, 1]
print(list(filterfalse(None, [0, 1, '', 'a'])), list(filterfalse(lambda x: x % 2, range(5))))  # expect: [0, ''] [0, 2, 4]
print(list(compress('abcdef', [1, 0, 1, 0, 1])), list(starmap(pow, [(2, 3), (3, 2)])))  # expect: ['a', 'c', 'e'] [8, 9]
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(accumulate([], initial=1)))  # expect: [1, 3, 6] [10, 10, 20, 60] [1]
print(list(pairwise('abcd')), list(pairwise('a')))  # expect: [('a', 'b'), ('b', 'c'), ('c', 'd')] []
print(list(zip_longest('ab', [1, 2, 3], fillvalue='-')), list(zip_longest()), list(zip_longest([], [])))  # expect: [('a', 1), ('b', 2), ('-', 3)] [] []
print(list(repeat('x', 3)), next(repeat(7)))  # expect: ['x', 'x', 'x'] 7
c = count(10, 2.5)
print(next(c), next(c), next(c))  # expect: 10 12.5 15.0
y = cycle('ab')
print([next(y) for _ in range(5)], list(cycle([])))  # expect: ['a', 'b', 'a', 'b', 'a'] []
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))  # expect: 1 [1, 2, 3] [2, 3]
a, b, c = tee((x * x for x in range(4)), 3)
print(list(a), next(b), list(c), list(b))  # expect: [0, 1, 4, 9] 0 [0, 1, 4, 9] [1, 4, 9]
print([(k, list(g)) for k, g in groupby('aabbbc')], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])  # expect: [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c'])] [(1, [1, 3]), (0, [2, 4]), (1, [5])]
groups = [g for k, g in groupby('aabb')]
print([list(g) for g in groups])  # expect: [[], []]
it = iter(range(5))
print(list(islice(it, 2)), list(it))  # expect: [0, 1] [2, 3, 4]
gen = (x for x in range(6))
print(list(chain(islice(gen, 2), islice(gen, 2))), next(gen))  # expect: [0, 1, 2, 3] 4
print(sum(islice(count(1), 100)), max(chain([1], [5, 2])), dict(zip(count(), 'ab')))  # expect: 5050 5 {0: 'a', 1: 'b'}
print(next(chain()), 'never')
# raises: StopIteration
