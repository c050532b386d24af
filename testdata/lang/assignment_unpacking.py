a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1
(c, [d, e]), f = (1, (2, 3)), 4
print(c, d, e, f)  # expect: 1 2 3 4
first, *rest = range(5)
*init, last = "abc"
x, *y, z = [1, 2]
print(first, rest, init, last, x, y, z)  # expect: 0 [1, 2, 3, 4] ['a', 'b'] c 1 [] 2
p = q = []
p.append(1)
print(q)  # expect: [1]
data = [0, 0, 0]
i = 0
i, data[i] = 1, 9
print(i, data)  # expect: 1 [0, 9, 0]
for bad in ("a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "a, b = 5", "a, b = {1}"):
    try:
        exec(bad)
    except (ValueError, TypeError) as e:
        print(e)  # expect: too many values to unpack (expected 2)
        # expect: not enough values to unpack (expected 2, got 1)
        # expect: not enough values to unpack (expected at least 2, got 1)
        # expect: cannot unpack non-iterable int object
        # expect: not enough values to unpack (expected 2, got 1)
if (n := len("walrus")) > 3:
    print(n)  # expect: 6
print([y := 1, y**2], y)  # expect: [1, 1] 1
m = {}
m["k"], m["l"] = "kl"
print(m)  # expect: {'k': 'k', 'l': 'l'}
