def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = {"a": 1, "b": 2}
print(d.get("a"), d.get("x"), d.get("x", 5), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)  # expect: 1 None 5 1 3 None {'a': 1, 'b': 2, 'c': 3, 'n': None}
print(d.pop("c"), d.pop("zz", None), d.popitem(), d)  # expect: 3 None ('n', None) {'a': 1, 'b': 2}
d.update({"x": 1}, y=2)
d.update([("p", 1), ["q", 2], "rs"])
d.update(z=1)
d.update()
print(d)  # expect: {'a': 1, 'b': 2, 'x': 1, 'y': 2, 'p': 1, 'q': 2, 'r': 's', 'z': 1}
print(list(d), list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)))  # expect: ['a', 'b', 'x', 'y', 'p', 'q', 'r', 'z'] ['a', 'b', 'x', 'y', 'p', 'q', 'r', 'z'] [1, 2, 1, 2, 1, 2, 's', 1] [('a', 1), ('b', 2), ('x', 1), ('y', 2), ('p', 1), ('q', 2), ('r', 's'), ('z', 1)] ['z', 'r', 'q', 'p', 'y', 'x', 'b', 'a']
e = d.copy()
d.clear()
print(d, len(e), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict.fromkeys(range(2), []))  # expect: {} 8 {'a': None, 'b': None} {1: 0, 2: 0} {0: [], 1: []}
err(lambda: {}.pop(1))  # expect: KeyError: 1
err(lambda: {}.popitem())  # expect: KeyError: 'popitem(): dictionary is empty'
err(lambda: {}.setdefault([]))  # expect: TypeError: unhashable type: 'list'
err(lambda: {}.get())  # expect: TypeError: get expected at least 1 argument, got 0
err(lambda: {}.get({}))  # expect: TypeError: unhashable type: 'dict'
err(lambda: {1: 2}.pop(1, 2, 3))  # expect: TypeError: pop expected at most 2 arguments, got 3
