d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
del d["a"]
d["a"] = 4
print(d, list(d), list(d.values()), d.keys() & {"a", "z"})  # expect: {'b': 9, 'c': 3, 'a': 4} ['b', 'c', 'a'] [9, 3, 4] {'a'}
d |= {"e": 5}
print(d | {"b": 0}, d.pop("c"), d.pop("zz", None), d.popitem(), d.setdefault("n", []), d.get("q", "dflt"))  # expect: {'b': 0, 'c': 3, 'a': 4, 'e': 5} 3 None ('e', 5) [] dflt
print({**d, "b": 1, **{"k": 2}}, dict(a=1), dict([("x", 1)]), dict.fromkeys("ab", 0))  # expect: {'b': 1, 'a': 4, 'n': [], 'k': 2} {'a': 1} {'x': 1} {'a': 0, 'b': 0}
print({1: "int", 1.0: "float", True: "bool"}, {(1, 2): "t"}[1, 2])  # expect: {1: 'bool'} t
try:
    d["missing"]
except KeyError as e:
    print(e)  # expect: 'missing'
try:
    {[]: 1}
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
print(len(big), list(big)[:3], sum(big.values()), 3 in big, 4 in big)  # expect: 500 [1, 3, 5] 166666500 True False
s = {3, 1, 2}
s.add(1)
s.discard(9)
print(sorted(s | {5}), sorted(s & {1, 2}), sorted(s - {1}), sorted(s ^ {1, 9}), s <= {1, 2, 3, 4}, {1} < s)  # expect: [1, 2, 3, 5] [1, 2] [2, 3] [2, 3, 9] True True
print(sorted({"a": 1}.items() | {("b", 2)}), frozenset([1]) in {frozenset([1])}, len({1, 1.0, True}))  # expect: [('a', 1), ('b', 2)] True 1
