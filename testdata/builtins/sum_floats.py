# needs: cpython 3.12
print(sum([0.5, 0.25]))  # expect: 0.75
print(sum([1, 0.5, 2]))  # expect: 3.5
print(sum([0.1] * 10))  # expect: 1.0
print(sum([1e100, 1.0, -1e100]))  # expect: 1.0
print(sum([0.1, 0.2, 0.3]))  # expect: 0.6
print(sum([float("inf"), 1.0]), sum([float("inf"), float("-inf")]))  # expect: inf nan
print(sum([-0.0, -0.0], -0.0), sum([-0.0]))  # expect: -0.0 0.0
print(sum([1.5, 2**70]))  # expect: 1.1805916207174113e+21
print(sum([1, 2, 0.1, 0.2, 0.3, 3]))  # expect: 6.6
print(sum([1.5, 2j]), sum([0.1] * 3, 0.0))  # expect: (1.5+2j) 0.30000000000000004
