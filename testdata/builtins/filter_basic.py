print(list(filter(None, [0, 1, "", "a", [], None])), list(filter(lambda x: x % 2, range(6))))  # expect: [1, 'a'] [1, 3, 5]
print(list(filter(str.isdigit, "a1b2")), list(filter(bool, [0, 3])))  # expect: ['1', '2'] [3]
f = filter(lambda x: x > 1, iter([1, 2, 3]))
print(next(f), next(f), next(f, "done"), list(f))  # expect: 2 3 done []
print(list(filter(lambda x: x, (i % 2 for i in range(5)))))  # expect: [1, 1]
print(list(filter(lambda s: "a" in s, {"abc": 1, "xyz": 2})))  # expect: ['abc']
try:
    filter(None)
except TypeError as e:
    print(e)  # expect: filter expected 2 arguments, got 1
try:
    filter(None, 3)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
