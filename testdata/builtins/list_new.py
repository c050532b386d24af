def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(list(), list("abc"), list((1, 2)), list(range(3)), list({"a": 1}), list(x for x in "xy"), list({5}), list({"k": "v"}.items()))  # expect: [] ['a', 'b', 'c'] [1, 2] [0, 1, 2] ['a'] ['x', 'y'] [5] [('k', 'v')]
a = [1]
print(list(a) is a, list(a) == a, list(map(str, [1, 2])), list(iter([1, 2])), list(b"ab"))  # expect: False True ['1', '2'] [1, 2] [97, 98]
err(lambda: list(5))  # expect: TypeError: 'int' object is not iterable
err(lambda: list(1, 2))  # expect: TypeError: list expected at most 1 argument, got 2
err(lambda: list(x=1))  # expect: TypeError: list() takes no keyword arguments
