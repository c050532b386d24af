# Operations on sets of many ints and strs, and what comes of them when little is left.

evens = set(range(0, 10_000, 2)) | {str(i) for i in range(0, 500, 2)}
threes = set(range(0, 10_000, 3)) | {str(i) for i in range(0, 500, 3)}

union, both, rest, either = evens | threes, evens & threes, evens - threes, evens ^ threes
print(len(union), len(both), len(rest), len(either))  # expect: 7000 1751 3499 5249
assert both == {x for x in evens if x in threes} and rest == {x for x in evens if x not in threes}
assert union == both | either and not both & either and either == rest | (threes - evens)
assert all(x in union for x in evens) and all(x in union for x in threes)

few = set(range(10_000)) - set(range(5, 10_000))
print(few, len(few | few), few & few == few, few - few, few ^ few)  # expect: {0, 1, 2, 3, 4} 5 True set() set()
print(set(range(5_000)) & {1, "1", -1}, {1, "1", -1} - set(range(5_000)) == {"1", -1})  # expect: {1} True
few.add(7)
print(sorted(few), type(frozenset(few) | few).__name__, type(few | frozenset(few)).__name__)  # expect: [0, 1, 2, 3, 4, 7] frozenset set

grown = {1}
grown |= set(range(100))
grown |= {"a"}
grown |= grown
print(len(grown), sum(x for x in grown if x != "a"))  # expect: 101 4950

# Members that compare in ways of their own.
mixed = {1, 2.0, "x", (1, 2)}
print(len(mixed | {2, 1.0}), mixed & {2, (1, 2)} == {2, (1, 2)}, len(mixed - {1.0}), len(mixed ^ {2, 3}))  # expect: 4 True 3 4
a, b = {1.0, 2}, {1, 2.0}
print(a | b == a == b, a & b == b, a - b, a ^ b)  # expect: True True set() set()
