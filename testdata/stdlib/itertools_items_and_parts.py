# Items of itertools' iterators, taken one by one, all at once, in parts by a loop, and from sources that a script feeds.
from itertools import *
def show(*its):
    for it in its: print(list(it))
    # expect: []
    # expect: [1, 2, 1, 2, 1]
    # expect: ['a', 'b', 'a', 'b', 'a']
    # expect: ['1', '2', '1', '2', '1']
    # expect: [(1, 1), (2, None), (3, None)]
    # expect: [('a', 'x', '-'), ('b', 'y', '-'), ('-', 'z', '-')]
    # expect: []
    # expect: [(1, 1, 1, 1, 1, 1, 1, 1, 1), (2, 2, 2, 2, 2, 2, 2, 2, 2)]
    # expect: [('a', 1), ('b', None)]
    # expect: [(1, None)]
show(cycle([]), islice(cycle([1,2]), 5), islice(cycle(x for x in 'ab'), 5), islice(cycle(map(str, [1,2])), 5))
show(zip_longest([1,2,3],[1]), zip_longest('ab', 'xyz', (), fillvalue='-'), zip_longest(), zip_longest(*[[1,2]]*9), zip_longest((x for x in 'ab'), [1]), zip_longest([1], iter([])))
for a, b in zip_longest([1,2,3], (4,)): print(a, b, end=';')  # expect: 1 4;2 None;3 None;
print()
for a, b in zip_longest([1], (x for x in 'pq')): print(a, b, end=';')
# expect: 1 p;None q;
# expect: [(1, 2), (2, 3)]
# expect: []
# expect: []
# expect: [('a', 'b'), ('b', 'c')]
print()
show(pairwise([1,2,3]), pairwise([]), pairwise([1]), pairwise(x for x in 'abc'))
for a, b in pairwise('abcd'): print(a, b, end=';')
# expect: a b;b c;c d;
# expect: [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')]
# expect: [()]
# expect: []
# expect: [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]
# expect: [()]
print()
show(product([1,2],'ab'), product(), product([1],[]), product([0,1], repeat=3), product('ab', repeat=0))
for a, b in product([1,2], 'xy'): print(a, b, end=';')  # expect: 1 x;1 y;2 x;2 y;
print()
try:
    for a, b, c in product([1,2], 'xy'): pass
except ValueError as e: print(e)  # expect: not enough values to unpack (expected 3, got 2)
for a, in product([1,2]): print(a, end=';')
# expect: 1;2;
# expect: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
# expect: []
# expect: [()]
# expect: [('a', 'a', 'a'), ('a', 'a', 'b'), ('a', 'b', 'b'), ('b', 'b', 'b')]
# expect: [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
# expect: [('a', 'b'), ('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
# expect: []
# expect: [()]
print()
show(combinations('abcd', 2), combinations('ab', 3), combinations([], 0), combinations_with_replacement('ab', 3), permutations('abc'), permutations('abc', 2), permutations([1], 2), permutations([]))
for a, b in combinations(range(4), 2): print(a, b, end=';')
# expect: 0 1;0 2;0 3;1 2;1 3;2 3;0 1;0 2;1 0;1 2;2 0;2 1;
# expect: [1, 3, 6]
# expect: [10, 11, 13, 16]
# expect: ['a', 'ab', 'abc']
# expect: []
# expect: [1]
# expect: [3, 3, 3]
# expect: [1, 2, 6]
# expect: [1, 3]
# expect: [1, 3, 6]
# expect: [[1], [1, 2]]
for a, b in permutations(range(3), 2): print(a, b, end=';')
print()
show(accumulate([1,2,3]), accumulate([1,2,3], initial=10), accumulate('abc'), accumulate([]), accumulate([], initial=1), accumulate([3,1,2], max), accumulate([1,2,3], lambda a, b: a * b), accumulate(x for x in [1,2]), accumulate(accumulate([1,1,1])), accumulate([[1],[2]]))
try: list(accumulate([1,'a']))
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
z = zip_longest([1,2],[3]); print(next(z)); print(list(z)); print(list(z), next(z, 'end'))
# expect: (1, 3)
# expect: [(2, None)]
# expect: [] end
c = combinations('abc', 2); print(next(c));   # expect: ('a', 'b')
for x, y in c: print(x, y)
# expect: a c
# expect: b c
print(list(c))  # expect: []
p = pairwise([1,2,3]); print(next(p), list(p), list(p))  # expect: (1, 2) [(2, 3)] []
class Add:
    def __init__(s, v): s.v = v
    def __add__(s, o): return Add(s.v + o.v)
print([x.v for x in accumulate([Add(1), Add(2)])])  # expect: [1, 3]
for x in accumulate([Add(1), Add(2), Add(3)]): print(x.v, end=' ')  # expect: 1 3 6 
print()
for i, (a, b) in enumerate(product('ab', [1, 2])): print(i, a, b, end=';')  # expect: 0 a 1;1 a 2;2 b 1;3 b 2;
print()
