class A:
    x = 1
    y = 2
d = A.__dict__
print("x" in d, d["y"], d.get("z"), d.get("z", 5), len(d) > 2, "x" in list(d), sorted(k for k in d if not k.startswith("_")))  # expect: True 2 None 5 True True ['x', 'y']
try:
    d["x"] = 5
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
try:
    d["nope"]
except KeyError as e:
    print(e)  # expect: 'nope'
P = type(d)
p = P({"a": 1})
print(repr(p), p.copy(), list(p.items()), p | {"b": 2}, list(reversed(p)), p == {"a": 1})  # expect: mappingproxy({'a': 1}) {'a': 1} [('a', 1)] {'a': 1, 'b': 2} ['a'] True
try:
    P([1])
except TypeError as e:
    print(e)  # expect: mappingproxy() argument must be a mapping, not list
