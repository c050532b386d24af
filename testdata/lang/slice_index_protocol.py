class I:
    def __init__(self, n): self.n = n
    def __index__(self): print('index', self.n); return self.n  # expect: index 3
l = list(range(10))
print(l[I(3)], l[I(1):I(4)], l[::I(3)])  # expect: index 1
# expect: index 4
# expect: index 3
# expect: 3 [1, 2, 3] [0, 3, 6, 9]
l[I(0)] = 'z'  # expect: index 0
del l[I(1)]  # expect: index 1
print(l, 'abc'[I(1)], range(10)[I(2)])  # expect: index 1
# expect: index 2
# expect: ['z', 2, 3, 4, 5, 6, 7, 8, 9] b 2
print([1] * I(2), I(2) * 'ab' if False else 'ab' * I(2))  # expect: index 2
# expect: index 2
# expect: [1, 1] abab
print(hex(I(255)), bin(I(2)), list(range(I(3))))  # expect: index 255
# expect: index 2
# expect: index 3
# expect: 0xff 0b10 [0, 1, 2]
class Bad:
    def __index__(self): return 'x'
try: l[Bad()]
except TypeError as e: print(e)  # expect: __index__ returned non-int (type str)
try: l[1:Bad()]
except TypeError as e: print(e)  # expect: __index__ returned non-int (type str)
