print([x * x for x in range(5) if x % 2])  # expect: [1, 9]
print({x: str(x) for x in range(3)}, {x % 3 for x in range(10)})  # expect: {0: '0', 1: '1', 2: '2'} {0, 1, 2}
print([(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(3)])  # expect: [(1, 0), (2, 0), (2, 1)] [[], [0], [0, 1]]
print(sum(x for x in range(101)), list(x for x in "ab"))  # expect: 5050 ['a', 'b']
x = "outer"
print([x for x in range(2)], x)  # expect: [0, 1] outer
print([y := x for x in range(3)], y)  # expect: [0, 1, 2] 2
matrix = [[1, 2], [3, 4]]
print([list(row) for row in zip(*matrix)], [n for row in matrix for n in row if n > 1])  # expect: [[1, 3], [2, 4]] [2, 3, 4]
print([i for i in range(10) if i > 2 if i < 6], [a + b for a, b in [(1, 2), (3, 4)]])  # expect: [3, 4, 5] [3, 7]


class C:
    n = 3
    squares = [i * i for i in range(n)]


print(C.squares)  # expect: [0, 1, 4]


def f(k):
    return [(lambda: k + i)() for i in range(3)]


print(f(10))  # expect: [10, 11, 12]
g = (print("lazy", i) or i for i in range(2))
print("before")  # expect: before
# expect: lazy 0
# expect: lazy 1
print(next(g), next(g), next(g, "end"))  # expect: 0 1 end
print({k: v for k, v in sorted({"b": 1, "a": 2}.items())}, *(c for c in "xyz"))  # expect: {'a': 2, 'b': 1} x y z
