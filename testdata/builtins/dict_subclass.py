def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class D(dict):
    def __missing__(self, key):
        return "missing " + key

    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)


d = D(a=1)
d["b"] = 1
print(d, d["a"], d["x"], d.get("x"), "x" in d, d.__getitem__("y"), type(d.copy()).__name__, isinstance(d, dict), dict(d), {**d})  # expect: {'a': 1, 'b': 2} 1 missing x None False missing y dict True {'a': 1, 'b': 2} {'a': 1, 'b': 2}
print(D.fromkeys("ab", 1), type(D.fromkeys("a", 1)).__name__, d == {"a": 1, "b": 2}, d | {"c": 1}, list(d.items()))  # expect: {'a': 2, 'b': 2} D True {'a': 1, 'b': 2, 'c': 1} [('a', 1), ('b', 2)]


class Counting(dict):
    def __getitem__(self, key):
        return super().__getitem__(key) * 2


c = Counting(x=2)
print(c["x"], c.get("x"), c)  # expect: 4 2 {'x': 2}
err(lambda: c["nope"])  # expect: KeyError: 'nope'
