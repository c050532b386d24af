def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), "c" in k, 3 in v, ("a", 1) in i, ("a", 2) in i, ["a", 1] in i)  # expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True False False
print(list(reversed(k)), list(reversed(v)), list(reversed(i)), k.isdisjoint(["z"]), k.isdisjoint("xa"), i.isdisjoint([("a", 1)]))  # expect: ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)] True False False
print(sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), sorted(i & [("a", 1)]), k == {"a", "b", "c"}, k >= {"a"}, i == {("a", 1)})  # expect: ['a'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'z'] [('a', 1)] True True False
print(repr(k.mapping), type(k.mapping).__name__, k.mapping["a"], sorted({"a"} | k), k.__len__(), k.__contains__("a"))  # expect: mappingproxy({'a': 1, 'b': 2, 'c': 3}) mappingproxy 1 ['a', 'b', 'c'] 3 True
err(lambda: k.mapping.update({}))  # expect: AttributeError: 'mappingproxy' object has no attribute 'update'
err(lambda: hash(k))  # expect: TypeError: unhashable type: 'dict_keys'
