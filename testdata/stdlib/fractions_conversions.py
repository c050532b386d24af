# Fractions of floats and decimal texts.
# needs: cpython 3.12
from fractions import Fraction


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(Fraction.from_float(0.125), Fraction.from_float(3), attempt(Fraction.from_float, 'x'), attempt(Fraction.from_float, float('inf')), attempt(Fraction.from_float, float('nan')))  # expect: 1/8 3 TypeError: Fraction.from_float() only takes floats, not 'x' (str) OverflowError: cannot convert Infinity to integer ratio ValueError: cannot convert NaN to integer ratio
print(Fraction.from_decimal(7), attempt(Fraction.from_decimal, 1.5), attempt(Fraction.from_decimal, 'x'))  # expect: 7 TypeError: Fraction.from_decimal() only takes Decimals, not 1.5 (float) TypeError: Fraction.from_decimal() only takes Decimals, not 'x' (str)
print(Fraction(4, 2).is_integer(), Fraction(1, 2).is_integer(), Fraction('0.125'), Fraction('-1e-2'), Fraction(' 3/4 '), Fraction(0.1).limit_denominator(100))  # expect: True False 1/8 -1/100 3/4 1/10
print(Fraction(7, 3).as_integer_ratio(), float(Fraction(1, 3)), f'{Fraction(1, 3):.4f}', f'{Fraction(12345, 7):,.2e}', attempt(Fraction, 1, 0), attempt(Fraction, '1/0'), attempt(Fraction, 'x'))  # expect: (7, 3) 0.3333333333333333 0.3333 1.76e+03 ZeroDivisionError: Fraction(1, 0) ZeroDivisionError: Fraction(1, 0) ValueError: Invalid literal for Fraction: 'x'
