# What arithmetic costs, beyond the calls of operations.txt.
big = 3**2000
bigger = 3**20000


def compared():
    other = bigger + 1
    for i in range(50): bigger < other


def bits():
    n = 1 << 400000
    for i in range(50): n.bit_count()


def shifted():
    for i in range(50): 1 << 5000


def shifted_big():
    for i in range(50): big << 5000


def float_powers():
    for i in range(300): 2.5 ** 0.5


def float_powers_in_place():
    for i in range(300):
        x = 2.5
        x **= 0.5


def modular_powers():
    for i in range(20): pow(3, 10**20, big)


def modular_powers_small():
    for i in range(100): pow(3, 100, 2**70 + 1)


def modular_inverses():
    for i in range(20): pow(3, -1, 2**521 - 1)


def big_of_floats():
    for i in range(300): int(1e300)


def rounded():
    import math
    for i in range(300): math.floor(1e300)


def gcds():
    import math
    for i in range(300): math.gcd(12, 18, 24, 36)


def lcms():
    import math
    for i in range(300): math.lcm(12, 18, 24, 36)


def gcds_of_big():
    import math
    for i in range(20): math.gcd(big, big + 1)


def products():
    import math
    for i in range(20): math.perm(500, 300)


def sums_of_products():
    import math
    a = [1] * 1000
    for i in range(20): math.sumprod(a, a)


def sums_of_float_products():
    import math
    a = [1.5] * 1000
    for i in range(20): math.sumprod(a, a)


def sums_of_mixed_products():
    import math
    a = [1.5] * 500 + [10**30] + [1.5] * 500
    for i in range(20): math.sumprod(a, a)


def complex_numbers():
    for i in range(300): (1 + 2j) * (3 + 4j)


def seeds():
    import random
    for i in range(20): random.seed(bigger)


def generators():
    import random
    for i in range(20): random.Random(1)


def ints_rounded():
    a = 10 ** 20 + 1
    for i in range(500): round(a, -2)


def small_ints_rounded():
    for i in range(500): round(1234567, -2)


def ints_rounded_by_method():
    a = 10 ** 20 + 1
    for i in range(500): a.__round__(-2)
