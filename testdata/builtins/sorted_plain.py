print(sorted([3, 1, 2]), sorted((3, 1, 2), reverse=True), sorted("hello"))  # expect: [1, 2, 3] [3, 2, 1] ['e', 'h', 'l', 'l', 'o']
print(sorted([2.5, -1.0, 2.5, 0.0]), sorted({"b": 1, "a": 2}))  # expect: [-1.0, 0.0, 2.5, 2.5] ['a', 'b']
print(sorted([3, 1.5, True, 2**70, -2**70]))  # expect: [-1180591620717411303424, True, 1.5, 3, 1180591620717411303424]
print(sorted(["b", "B", "a", "A", "é", "z"]))  # expect: ['A', 'B', 'a', 'b', 'z', 'é']
print(sorted([(1, "b"), (1, "a"), (0, "z")]))  # expect: [(0, 'z'), (1, 'a'), (1, 'b')]
print(sorted([[2], [1, 5], [1]]))  # expect: [[1], [1, 5], [2]]
print(sorted(x % 5 for x in range(10)))  # expect: [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
print(sorted([]), sorted([1]))  # expect: [] [1]
print(sorted(range(200, 0, -1)) == list(range(1, 201)))  # expect: True
print(sorted([(i * 7919) % 1009 for i in range(1009)]) == list(range(1009)))  # expect: True
print(sorted(str((i * 7919) % 1009) for i in range(300))[:4])  # expect: ['0', '1', '100', '1001']
print(sorted([((i * 7919) % 1009) / 2 for i in range(500)])[:3])  # expect: [0.0, 0.5, 1.0]
