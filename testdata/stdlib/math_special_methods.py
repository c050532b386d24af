import math


class F:
    def __float__(self):
        return 2.25

    def __ceil__(self):
        return 'ceil'

    def __floor__(self):
        return 'floor'

    def __trunc__(self):
        return 'trunc'


class I:
    def __index__(self):
        return 9


class Bad:
    def __float__(self):
        return 'no'


class MyFloat(float):
    pass


print(math.sqrt(F()), math.ceil(F()), math.floor(F()), math.trunc(F()))  # expect: 1.5 ceil floor trunc
print(math.sqrt(I()), math.gcd(I(), 6), math.factorial(I()), math.isqrt(I()))  # expect: 3.0 3 362880 3
print(math.sqrt(MyFloat(4)), math.ceil(MyFloat(1.5)))  # expect: 2.0 2
print(math.prod(x for x in range(1, 6)), math.fsum(x / 2 for x in range(3)))  # expect: 120 1.5
try:
    math.sqrt(Bad())
except TypeError as e:
    print(e)  # expect: Bad.__float__ returned non-float (type str)
