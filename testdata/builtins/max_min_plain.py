print(max(3, 1, 2), min(3, 1, 2), max([4, 9, 2]), min((4, 9, 2)))  # expect: 3 1 9 2
print(max("hello"), min("hello"), max(2.5, 2), min(1, 1.0), max(1.0, 1))  # expect: o e 2.5 1 1.0
print(max([], default=None), min([], default="none"))  # expect: None none
print(max({"a": 1, "b": 2}), min({3, 1, 2}), max(range(5)))  # expect: b 1 4
print(max(x % 7 for x in range(20)), min(i for i in [5, 3, 9]))  # expect: 6 3
print(max([1, 2], [1, 3]), min((2, "a"), (1, "b")))  # expect: [1, 3] (1, 'b')
print(max(True, False), max(2**70, 5), min(-2**70, 1.5))  # expect: True 1180591620717411303424 -1180591620717411303424
nan = float("nan")
print(max(nan, 1.0), max(1.0, nan))  # expect: nan 1.0
