import bisect
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect(a, 3, 0, 2))  # expect: 3 1 0 4 2
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a)  # expect: [1, 3, 3, 3, 4, 5]
people = [('a', 1), ('b', 5)]
bisect.insort(people, ('c', 3), key=lambda p: p[1])
print(people, bisect.bisect_left(people, 3, key=lambda p: p[1]))  # expect: [('a', 1), ('c', 3), ('b', 5)] 1
print(bisect.bisect('abd', 'c'), bisect.bisect(range(100), 42))  # expect: 2 43
try:
    bisect.bisect([1], 0, -1)
except ValueError as e:
    print(e)  # expect: lo must be non-negative
bisect.bisect([1, 2], 'x')
# raises: TypeError: '<' not supported between instances of 'str' and 'int'
