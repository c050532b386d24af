def v(n, x):
    print(n, end=' ')  # expect: a b c True
    return x
print(v('a', 1) < v('b', 2) < v('c', 3))
print(v('a', 1) > v('b', 2) > v('c', 3))  # expect: a b False
print(1 < 2 > 1 != 3 == 3 is not None)  # expect: True
print(1 in [1] in [[1], 2])  # expect: True
print(1 < 2 in [2, True])  # expect: True
print(not 1 == 2, not (1 < 2 < 1))  # expect: True True
class C:
    def __lt__(self, o): return []
    def __gt__(self, o): return 'gt'
print(C() < 1 < 2, C() > 1)  # expect: [] gt
print(3 > C() and 5)  # expect: []
x = 5
print(1 < x < 10, 10 > x >= 5, 1 < x > 7)  # expect: True True False
if 1 < x < 10: print('yes')  # expect: yes
if not 1 < x < 3: print('no')  # expect: no
while 0 < x < 10: x += 3
print(x)  # expect: 11
