print(7 // 2, -7 // 2, 7 // -2, -7 // -2)  # expect: 3 -4 -4 3
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)  # expect: 1 2 -2 -1
print(divmod(-7, 2), divmod(7, -2))  # expect: (-4, 1) (-4, -1)
print(2**10, 2**-1, (-2) ** 3, 0**0)  # expect: 1024 0.5 -8 1
print(9223372036854775807 + 1, -9223372036854775808 - 1)  # expect: 9223372036854775808 -9223372036854775809
print(9223372036854775807 * 2, 4611686018427387904 * 2)  # expect: 18446744073709551614 9223372036854775808
print(2**100, 2**100 // 3, 2**100 % 7, -(2**100) // 3)  # expect: 1267650600228229401496703205376 422550200076076467165567735125 2 -422550200076076467165567735126
print(1 << 70, (1 << 70) >> 68, -1 >> 3, ~5)  # expect: 1180591620717411303424 4 -1 -6
print(0xFF & 0x0F, 0xF0 | 0x0F, 0xFF ^ 0x0F, -1 & 0xFF)  # expect: 15 255 240 255
x = 5
x += 3
x *= 2
x -= 1
x //= 4
x **= 3
x %= 10
x <<= 4
x |= 3
x &= 0x13
x ^= 1
x >>= 1
print(x)  # expect: 9
for a, b in ((1, 0), (1.0, 0), (0, 0)):
    for op in ("/", "//", "%"):
        try:
            eval(f"{a} {op} {b}")
        except ZeroDivisionError as e:
            print(e)  # expect: division by zero
            # expect: integer division or modulo by zero
            # expect: integer modulo by zero
            # expect: float division by zero
            # expect: float floor division by zero
            # expect: float modulo
            # expect: division by zero
            # expect: integer division or modulo by zero
            # expect: integer modulo by zero
try:
    0 ** -1
except ZeroDivisionError as e:
    print(e)  # expect: 0.0 cannot be raised to a negative power
try:
    1 << -1
except ValueError as e:
    print(e)  # expect: negative shift count
