a, *b = [1, 2, 3]
print(a, b)  # expect: 1 [2, 3]
*a, b = 'xyz'
print(a, b)  # expect: ['x', 'y'] z
a, *b, c = range(2)
print(a, b, c)  # expect: 0 [] 1
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)  # expect: 1 2 [3, 4] [5, 6]
[a, [b, *c]] = [1, 'pqr']
print(a, b, c)  # expect: 1 p ['q', 'r']
*a, = (1, 2)
print(a)  # expect: [1, 2]
[*a] = {3: 1, 4: 2}
print(a)  # expect: [3, 4]
(a, b), c = [1, 2], 3
print(a, b, c)  # expect: 1 2 3
x = [0] * 3
x[0], *x[1:], y = 1, 2, 3, 4
print(x, y)  # expect: [1, 2, 3] 4
for a, *b in [(1, 2, 3), 'ab', [9]]:
    print(a, b)  # expect: 1 [2, 3]
    # expect: a ['b']
    # expect: 9 []
() = []
[] = ()
print('empty done')  # expect: empty done
