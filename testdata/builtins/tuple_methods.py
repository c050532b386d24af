def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


t = (1, 2, 1, "a")
print(t.count(1), t.index("a"), t.index(1, 1), tuple(), tuple("ab"), tuple([1]), tuple(x for x in range(3)), tuple({"a": 1}))  # expect: 2 3 2 () ('a', 'b') (1,) (0, 1, 2) ('a',)
print(tuple(t) is t, t.__len__(), t.__add__((5,)), t.__mul__(2), t.__getitem__(-1), t.__contains__(2), (1,).__lt__((2,)), t.__hash__() == hash(t))  # expect: True 4 (1, 2, 1, 'a', 5) (1, 2, 1, 'a', 1, 2, 1, 'a') a True True True
err(lambda: t.index(7))  # expect: ValueError: tuple.index(x): x not in tuple
err(lambda: tuple(5))  # expect: TypeError: 'int' object is not iterable
err(lambda: tuple(1, 2))  # expect: TypeError: tuple expected at most 1 argument, got 2
