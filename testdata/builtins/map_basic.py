print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))  # expect: ['1', '2'] [11, 22]
print(list(map(int, ["1", "22"])), list(map(len, ["", "ab"])), list(map(max, [[1, 2], [3]])))  # expect: [1, 22] [0, 2] [2, 3]
print(list(map(pow, [2, 3], [3, 2])), list(map(str.upper, "ab")))  # expect: [8, 9] ['A', 'B']
m = map(lambda x: x + 1, (i for i in range(3)))
print(next(m), next(m), next(m), next(m, "end"))  # expect: 1 2 3 end
print(sum(map(lambda x: x * x, range(5))), max(map(abs, [-3, 2])))  # expect: 30 3
print(list(map(lambda *a: a, [1], [2], [3])))  # expect: [(1, 2, 3)]
def f(x):
    if x == 2:
        raise ValueError("two")
    return x
it = map(f, [1, 2, 3])
print(next(it))  # expect: 1
try:
    next(it)
except ValueError as e:
    print(e)  # expect: two
print(next(it))  # expect: 3
try:
    map(str)
except TypeError as e:
    print(e)  # expect: map() must have at least two arguments.
try:
    map(str, 5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
try:
    next(map(5, [1]))
except TypeError as e:
    print(e)  # expect: 'int' object is not callable
