print(list(map(str, [1, 2.5, None])), list(map(int, "123")), list(map(float, [1, "2"])), list(map(bool, [0, 1])))  # expect: ['1', '2.5', 'None'] [1, 2, 3] [1.0, 2.0] [False, True]
print(list(map("-".join, ["ab", "cd"])), list(map([].append, [1])), list(map(len, ["a", [], {1: 2}])))  # expect: ['a-b', 'c-d'] [None] [1, 0, 1]
print(list(map(ord, "ab")), list(map(chr, [97])), list(map(divmod, [7, 8], [2, 3])), list(map(round, [1.26, 2.5])))  # expect: [97, 98] ['a'] [(3, 1), (2, 2)] [1, 2]
print(list(map(str.upper, ["a", "b"])), list(map(dict.keys, [{1: 2}])), list(map(isinstance, [1, "a"], [int, int])))  # expect: ['A', 'B'] [dict_keys([1])] [True, False]
class S(str):
    pass
class N:
    def __str__(self):
        return "N!"
    def __len__(self):
        return 3
print(list(map(str.upper, [S("x")])), list(map(str, [N()])), list(map(len, [N()])))  # expect: ['X'] ['N!'] [3]
print(list(map(hex, range(3))), list(map(tuple, ["ab"])), list(map(range, [2, 3])), list(map(type, [1, "a"])))  # expect: ['0x0', '0x1', '0x2'] [('a', 'b')] [range(0, 2), range(0, 3)] [<class 'int'>, <class 'str'>]
try:
    list(map(len, [1]))
except TypeError as e:
    print(e)  # expect: object of type 'int' has no len()
try:
    list(map(str.upper, [5]))
except TypeError as e:
    print(e)  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
try:
    list(map(ord, ["a"], ["b"]))
except TypeError as e:
    print(e)  # expect: ord() takes exactly one argument (2 given)
m = map(int, ["1", "x", "3"])
print(next(m))  # expect: 1
try:
    next(m)
except ValueError as e:
    print(e)  # expect: invalid literal for int() with base 10: 'x'
print(next(m), next(m, "end"))  # expect: 3 end
print(list(filter(callable, [1, len, str])), list(filter(str.strip, ["a", " "])), list(filter("abc".__contains__, ["a", "z"])))  # expect: [<built-in function len>, <class 'str'>] ['a'] ['a']
