for i in range(3):
    if i == 5:
        break
else:
    print("no break")  # expect: no break
for i in range(3):
    if i == 1:
        break
else:
    print("unreachable")
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print(n)  # expect: 2
    # expect: 0
else:
    print("done")  # expect: done
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print(a, b, c)  # expect: 1 2 3
    # expect: 4 5 6
for i in range(10, 0, -3):
    print(i)  # expect: 10
    # expect: 7
    # expect: 4
    # expect: 1
print(list(range(5, 1)), list(range(-3, 3, 2)), range(3), len(range(0, 10, 3)), 4 in range(0, 10, 2))  # expect: [] [-3, -1, 1] range(0, 3) 4 True
found = None
for i in range(5):
    for j in range(5):
        if i * j == 6:
            found = i, j
            break
    else:
        continue
    break
print(found)  # expect: (2, 3)
items = [1, 2, 3]
for item in items:
    if item < 3:
        items.append(item + 10)
print(items)  # expect: [1, 2, 3, 11, 12]
d = {"a": 1}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
for i in []:
    pass
for i, ch in enumerate("ab", 1):
    print(i, ch)  # expect: 1 a
    # expect: 2 b
for x in 1, 2:
    for x in "z":
        pass
    print(x)  # expect: z
    # expect: z
i = 0
while True:
    i += 1
    if i > 100:
        break
print(i)  # expect: 101
try:
    for x in 5:
        pass
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
