def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Mapping:
    def keys(self):
        return ["k", "l"]

    def __getitem__(self, key):
        return key * 2


print(dict(), dict(a=1), dict({"x": 1}, y=2), dict([("a", 1), ("b", 2)]), dict(zip("ab", [1, 2])), dict(["ab", "cd"]), dict(Mapping(), z=0))  # expect: {} {'a': 1} {'x': 1, 'y': 2} {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 'b', 'c': 'd'} {'k': 'kk', 'l': 'll', 'z': 0}
print(dict({1: 2}.items()), dict(self=1, iterable=2), dict((k, k) for k in range(2)))  # expect: {1: 2} {'self': 1, 'iterable': 2} {0: 0, 1: 1}
err(lambda: dict([1]))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
err(lambda: dict([(1, 2, 3)]))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
err(lambda: dict(["abc"]))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
err(lambda: dict(1))  # expect: TypeError: 'int' object is not iterable
err(lambda: dict(1, 2))  # expect: TypeError: dict expected at most 1 argument, got 2
err(lambda: {}.update([[]]))  # expect: ValueError: dictionary update sequence element #0 has length 0; 2 is required
err(lambda: {}.update(5))  # expect: TypeError: 'int' object is not iterable
err(lambda: dict([([], 1)]))  # expect: TypeError: unhashable type: 'list'
