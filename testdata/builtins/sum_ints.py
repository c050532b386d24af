print(sum([]), sum([1, 2, 3]), sum(range(101)), sum([1, 2], 10), sum([5], start=2))  # expect: 0 6 5050 13 7
print(sum([2**62, 2**62, 2**62]))  # expect: 13835058055282163712
print(sum([True, True, False]))  # expect: 2
print(sum(x * x for x in range(10)))  # expect: 285
print(sum([2**70, -2**70, 1]))  # expect: 1
print(sum([-9223372036854775808, -1]))  # expect: -9223372036854775809
