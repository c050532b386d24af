def t(n):
    print('t', n)  # expect: t True
    return n
print(t(1) if t(True) else t(2))  # expect: t 1
# expect: 1
print(t(1) if t(0) else t(2))  # expect: t 0
# expect: t 2
# expect: 2
print('a' if 0 else 'b' if 0 else 'c')  # expect: c
x = 5
print(('neg' if x < 0 else 'zero' if x == 0 else 'pos'))  # expect: pos
f = lambda a: a if a else None
print(f(0), f(3))  # expect: None 3
print([i if i % 2 else -i for i in range(5)])  # expect: [0, 1, -2, 3, -4]
print(1 if 2 else 3 or 4, (1 if 0 else 0) or 4)  # expect: 1 4
