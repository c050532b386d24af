# Ints of a million bits: products, quotients, powers, roots, divisors and text agree with one another.
# limits: steps=2000000000
import math, sys
sys.set_int_max_str_digits(0)
a, b = 3 ** 200_000, 7 ** 125_000 - 1
print((a * b + 5) // b == a, (a * b + 5) % b, -(a * b) // a == -b)  # expect: True 5 True
print(a * a == 3 ** 400_000, math.isqrt(a * a + a) == a, math.isqrt(b * b - 1) == b - 1)  # expect: True True True
print(math.gcd(a * b, a * (b + 1)) == a)  # expect: True
x = 10 ** 200_000 - 12_345
text = str(x)
print(len(text), text[:3], text[-6:], int(text) == x, int('-' + text) == -x)  # expect: 200000 999 987655 True True
print(len(str(10 ** 150_000)), str(10 ** 150_000).count('0'))  # expect: 150001 150000
m = (1 << 8999) - 1
print(pow(3, 1 << 100, m) == pow(pow(3, 1 << 50, m), 1 << 50, m), pow(5, -1, m) * 5 % m)  # expect: True 1
print(math.factorial(3000) // math.factorial(2999), math.comb(6000, 3000) % 40_009)  # expect: 3000 37639
print(round(3 * 10 ** 100_000 + 5 * 10 ** 49_999, -50_000) == 3 * 10 ** 100_000)  # expect: True
