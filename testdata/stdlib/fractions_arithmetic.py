from fractions import Fraction
import math
import numbers


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


a, b = Fraction(1, 3), Fraction(2, 4)
print(a, repr(b), a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -2, -a, abs(-a), +a, divmod(b, a), a + 1, 2 - a, 1 / a, a + 0.5, a * 2.0)  # expect: 1/3 Fraction(1, 2) 5/6 -1/6 1/6 2/3 0 1/3 1/9 9 -1/3 1/3 1/3 (1, Fraction(1, 6)) 4/3 5/3 3 0.8333333333333333 0.6666666666666666
print(Fraction('3/4'), Fraction('-1.25'), Fraction('1e-3'), Fraction(0.5), Fraction(6, -4), Fraction(' 5 '), Fraction(), Fraction(1.1).limit_denominator(100), Fraction(math.pi).limit_denominator(1000))  # expect: 3/4 -5/4 1/1000 1/2 -3/2 5 0 11/10 355/113
print(a == Fraction(2, 6), a < b, a > 0.3, b == 0.5, hash(b) == hash(0.5), hash(Fraction(5)) == hash(5), bool(Fraction(0)), float(a), int(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(10, 3), 2), math.floor(Fraction(-7, 2)), math.ceil(a), math.trunc(Fraction(-7, 2)))  # expect: True True True True True True False 0.3333333333333333 3 2 333/100 -4 1 -3
print(a.numerator, a.denominator, a.as_integer_ratio(), sum([a, b]), max(a, b), sorted([b, a]), {a: 1}[Fraction(1, 3)], 2 ** Fraction(1, 2), Fraction(4, 9) ** Fraction(1, 2), isinstance(a, numbers.Rational), isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real))  # expect: 1 3 (1, 3) 5/6 1/2 [Fraction(1, 3), Fraction(1, 2)] 1 1.4142135623730951 0.6666666666666666 True True True
print(attempt(Fraction, 1, 0))  # expect: ZeroDivisionError: Fraction(1, 0)
print(attempt(Fraction, 'x'))  # expect: ValueError: Invalid literal for Fraction: 'x'
print(attempt(Fraction, 1, 2.5))  # expect: TypeError: both arguments should be Rational instances
print(attempt(lambda: a / 0))  # expect: ZeroDivisionError: Fraction(1, 0)
print(attempt(lambda: a + 'x'))  # expect: TypeError: unsupported operand type(s) for +: 'Fraction' and 'str'
print(attempt(Fraction, None))  # expect: TypeError: argument should be a string or a Rational instance
