def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


r = range(2, 20, 3)
print(r, r.start, r.stop, r.step, len(r), list(r), r[1], r[-1], r[1:3], r[::-1], r.index(8), r.count(8), r.count(9), 8 in r, 9 in r, 8.0 in r)  # expect: range(2, 20, 3) 2 20 3 6 [2, 5, 8, 11, 14, 17] 5 17 range(5, 11, 3) range(17, -1, -3) 2 1 0 True False True
print(list(reversed(r)), list(range(5, 0, -2)), range(0), bool(range(0)), range(3) == range(0, 3, 1), range(0) == range(2, 1), hash(range(3)) == hash(range(0, 3)), range(3).__len__(), range(True), list(range(-3)))  # expect: [17, 14, 11, 8, 5, 2] [5, 3, 1] range(0, 0) False True True True 3 range(0, 1) []
print(list(reversed(range(0))), range(10).index(2.0), range(10).__contains__(3), range(3).__eq__([0, 1, 2]), range(10)[2:8:2], range(5).__getitem__(2), r.__repr__())  # expect: [] 2 True NotImplemented range(2, 8, 2) 2 range(2, 20, 3)
err(lambda: range())  # expect: TypeError: range expected at least 1 argument, got 0
err(lambda: range(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(lambda: range(1, 2, 0))  # expect: ValueError: range() arg 3 must not be zero
err(lambda: range(1, 2, 3, 4))  # expect: TypeError: range expected at most 3 arguments, got 4
err(lambda: range("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: range(3).index(7))  # expect: ValueError: 7 is not in range
err(lambda: range(3).index("a"))  # expect: ValueError: sequence.index(x): x not in sequence
err(lambda: range(3)[5])  # expect: IndexError: range object index out of range
