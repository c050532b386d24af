import operator
from operator import gt, iand, iconcat, ifloordiv, ilshift, imatmul, imod, imul, inv, ior, ipow, irshift, isub, itruediv, ixor, le, matmul


class M:
    def __init__(self, n):
        self.n = n

    def __matmul__(self, other):
        return M(self.n * other.n)

    def __imatmul__(self, other):
        self.n += other.n
        return self


print(gt(2, 1), le(2, 1), iand(6, 3), ifloordiv(7, 2), ilshift(1, 4), imod(7, 4), imul([1], 2), inv(5), ior({1}, {2}), ipow(2, 5), irshift(8, 2), isub(5, 7), itruediv(1, 4), ixor(5, 1))  # expect: True False 2 3 16 3 [1, 1] -6 {1, 2} 32 2 -2 0.25 4
l = [1]
print(iconcat(l, [2]) is l, l, matmul(M(2), M(3)).n, imatmul(M(2), M(3)).n, operator.__imul__ is imul, operator.__inv__(0), operator.__matmul__ is matmul)  # expect: True [1, 2] 6 5 True -1 True
for f, args in [(iconcat, (1, 2)), (matmul, (1, 2)), (imatmul, ('a', 1)), (isub, ('a', 1)), (gt, (1, 'a')), (inv, (1.5,))]:
    try:
        f(*args)
    except TypeError as e:
        print(e)
# expect: 'int' object can't be concatenated
# expect: unsupported operand type(s) for @: 'int' and 'int'
# expect: unsupported operand type(s) for @=: 'str' and 'int'
# expect: unsupported operand type(s) for -=: 'str' and 'int'
# expect: '>' not supported between instances of 'int' and 'str'
# expect: bad operand type for unary ~: 'float'
