# All operators and delimiters, once.
class M:
    def __init__(self, v): self.v = v
    def __matmul__(self, o): return M((self.v, '@', o.v))
    def __imatmul__(self, o): return M((self.v, '@=', o.v))
def f(a: int) -> int: return ~a
a = 7
a += 1; a -= 2; a *= 3; a //= 2; a %= 7; a **= 3; a <<= 2; a >>= 1; a |= 8; a &= 0xff; a ^= 5
print(a, f(a))  # expect: 29 -30
a /= 2
print(a)  # expect: 14.5
m = M(1); n = m @ M(2); m @= M(3)
print(n.v, m.v)  # expect: (1, '@', 2) (1, '@=', 3)
print(1 + 2 - 3 * 4 / 5 // 6 % 7, 2 ** 3, 1 << 2 >> 1, 6 & 3 | 8 ^ 1, ~0)  # expect: 3.0 8 2 11 -1
print(1 < 2, 1 > 2, 1 <= 1, 1 >= 2, 1 == 1, 1 != 1)  # expect: True False True False True False
print((b := 5), {1: 2}[1], [1, 2][0], ..., b)  # expect: 5 2 1 Ellipsis 5
@lambda f: f
def g(): return 'decorated'
print(g());  # expect: decorated
