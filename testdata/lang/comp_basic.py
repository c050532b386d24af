print([x * x for x in range(5)], {x % 3 for x in range(6)}, {x: -x for x in range(3)})  # expect: [0, 1, 4, 9, 16] {0, 1, 2} {0: 0, 1: -1, 2: -2}
print(list(x for x in 'abc'), sum(x for x in range(5)))  # expect: ['a', 'b', 'c'] 10
print([x for x in range(10) if x % 2 if x > 3])  # expect: [5, 7, 9]
print([(x, y) for x in range(3) for y in range(x)])  # expect: [(1, 0), (2, 0), (2, 1)]
print([[y for y in range(x)] for x in range(4)])  # expect: [[], [0], [0, 1], [0, 1, 2]]
print({k: v for k, v in [(1, 2), (3, 4)]}, [a + b for a, b in zip('ab', 'cd')])  # expect: {1: 2, 3: 4} ['ac', 'bd']
print([x for x, in [(1,), (2,)]], [x for x, *y in ['abc', 'de']], [y for x, *y in ['abc', 'de']])  # expect: [1, 2] ['a', 'd'] [['b', 'c'], ['e']]
print([x if x else 'z' for x in (0, 1)], [not x for x in (0, 1)])  # expect: ['z', 1] [True, False]
print([lambda: x for x in range(2)][0]())  # expect: 1
x = 'outer'
print([x for x in range(2)], x)  # expect: [0, 1] outer
print(tuple(i for i in range(3)), dict((i, i) for i in range(2)))  # expect: (0, 1, 2) {0: 0, 1: 1}
print([*(i for i in range(3)), *[j for j in 'ab']])  # expect: [0, 1, 2, 'a', 'b']
print([x for y in [[1, 2], [3]] for x in y if x != 2])  # expect: [1, 3]
print({(a, b): c for a in range(2) for b in range(2) for c in [a * b]})  # expect: {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1}
