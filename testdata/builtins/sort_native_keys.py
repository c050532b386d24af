# Keys that are native functions: the same results, errors and order of calls as for functions of the script.
from operator import attrgetter, itemgetter

words = ['pear', 'Fig', 'apple', 'kiwi', 'Date']
print(sorted(words, key=len), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
# expect: ['Fig', 'pear', 'kiwi', 'Date', 'apple'] ['apple', 'Date', 'Fig', 'kiwi', 'pear'] ['apple', 'pear', 'kiwi', 'Date', 'Fig']
rows = [(2, 'b'), (1, 'c'), (2, 'a'), (0, 'b')]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)))
# expect: [(2, 'a'), (2, 'b'), (0, 'b'), (1, 'c')] [(2, 'a'), (0, 'b'), (2, 'b'), (1, 'c')]
print(max(rows, key=itemgetter(1)), min(rows, key=itemgetter(0)), max(-3, 2, key=abs), min((), key=abs, default='none'))
# expect: (1, 'c') (0, 'b') -3 none
counts = {'a': 3, 'b': 7, 'c': 5}
print(max(counts, key=counts.get), sorted(counts, key=counts.get), min(counts.items(), key=itemgetter(1)))
# expect: b ['a', 'c', 'b'] ('a', 3)


class Point:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f'P{self.x}'


points = [Point(3), Point(1), Point(2)]
print(sorted(points, key=attrgetter('x')), list(map(attrgetter('x'), points)), max(points, key=attrgetter('x.real')))
# expect: [P1, P2, P3] [3, 1, 2] P3
points.sort(key=attrgetter('x'), reverse=True)
print(points)
# expect: [P3, P2, P1]

numbers = [3, 'x', 1]
for wrong in (lambda: numbers.sort(key=abs), lambda: sorted(rows, key=itemgetter(5)), lambda: sorted([1], key=len),
              lambda: min([1], key=itemgetter(0)), lambda: sorted(points, key=attrgetter('y')), lambda: max([[1], [None]], key=itemgetter(0))):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError bad operand type for abs(): 'str'
# expect: IndexError tuple index out of range
# expect: TypeError object of type 'int' has no len()
# expect: TypeError 'int' object is not subscriptable
# expect: AttributeError 'Point' object has no attribute 'y'
# expect: TypeError '>' not supported between instances of 'NoneType' and 'int'
print(numbers)
# expect: [3, 'x', 1]


# A key that runs a method of the script, which changes the list: it looks empty, and the change is noticed.
class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        seen.append(len(items))
        if self.n == 2:
            items.append(0)
        return self.n


seen, items = [], [Sized(3), Sized(2), Sized(1)]
try:
    items.sort(key=len)
except ValueError as e:
    print(e, seen, [i.n for i in items])
# expect: list modified during sort [0, 0, 1] [1, 2, 3]


# Wrong numbers of arguments for the function that is the key.
for wrong in (lambda: sorted([1], key=pow), lambda: itemgetter(1)(), lambda: itemgetter(1)([1, 2], 3)):
    try:
        wrong()
    except TypeError as e:
        print(e)
# expect: pow() missing required argument 'exp' (pos 2)
# expect: itemgetter expected 1 argument, got 0
# expect: itemgetter expected 1 argument, got 2
