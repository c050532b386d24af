print(2 ** 3 ** 2, -2 ** 2, 2 ** -1, (-2) ** 2)  # expect: 512 -4 0.5 4
print(1 + 2 * 3 - 4 / 2 // 1 % 3)  # expect: 5.0
print(1 | 2 ^ 3 & 4 << 1 + 1)  # expect: 3
print(not True == False, not 1 in [2])  # expect: True True
print(~5 + 1, -~5, +-+5, - -3, ~~7)  # expect: -5 6 -5 3 7
print(1 < 2 == True, (1 < 2) == True)  # expect: False True
print(5 & 3 == 1, (5 & 3) == 1)  # expect: True True
print('a' 'b' "c" * 2, 'x' + 'y' * 2)  # expect: abcabc xyy
print(1 if 0 else 2 + 3, lambda: 1 and 2)if 0 else print('ok')  # expect: ok
print(10 - 5 - 2, 100 / 10 / 2, 2 * 3 % 4)  # expect: 3 5.0 2
print(1 << 2 << 1, 256 >> 2 >> 1)  # expect: 8 32
a = [1, 2, 3]
print(a[0] ** 2, -a[1] ** 2, not a[0], a[-1])  # expect: 1 -4 False 3
print(True + True, True & False | True, True ^ True)  # expect: 2 True False
print(1 @ 2 if False else 'mm')  # expect: mm
