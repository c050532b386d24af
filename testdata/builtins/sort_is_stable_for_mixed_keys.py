rows = [("b", 2.0), ("a", 2), ("c", True), ("d", 1.5)]
print(sorted(rows, key=lambda r: r[1]))  # expect: [('c', True), ('d', 1.5), ('b', 2.0), ('a', 2)]
print(sorted(rows, key=lambda r: r[1], reverse=True))  # expect: [('b', 2.0), ('a', 2), ('d', 1.5), ('c', True)]
print(sorted([(1, "b"), (1, "a"), (0.5, "z"), (True, "c")]))  # expect: [(0.5, 'z'), (1, 'a'), (1, 'b'), (True, 'c')]
print(sorted([(1, 2, 3, 4, 6), (1, 2, 3, 4, 5), (1, 2, 3, 4)]))  # expect: [(1, 2, 3, 4), (1, 2, 3, 4, 5), (1, 2, 3, 4, 6)]
print(sorted([("x" * 100, 2), ("x" * 100, 1)])[0][1], sorted([("a", 1), ("a",), ()]))  # expect: 1 [(), ('a',), ('a', 1)]
nan = float("nan")
print(sorted([(nan, 2), (nan, 1)])[0][1])  # expect: 1
print(sorted([[3], [1, 2], []]), sorted([{1, 2}, {1}], key=len))  # expect: [[], [1, 2], [3]] [{1}, {1, 2}]
print(sorted([b"b", b"a", b"ab"]), sorted([10**30, 5, -10**30]))  # expect: [b'a', b'ab', b'b'] [-1000000000000000000000000000000, 5, 1000000000000000000000000000000]
