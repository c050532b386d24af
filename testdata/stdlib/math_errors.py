import math


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt(math.sqrt, -1))  # expect: ValueError: math domain error
print(attempt(math.log, 0))  # expect: ValueError: math domain error
print(attempt(math.log, -10**400))  # expect: ValueError: math domain error
print(attempt(math.log, 2, 1))  # expect: ZeroDivisionError: float division by zero
print(attempt(math.exp, 1000))  # expect: OverflowError: math range error
print(attempt(math.acos, 2))  # expect: ValueError: math domain error
print(attempt(math.atanh, 1))  # expect: ValueError: math domain error
print(attempt(math.sin, math.inf))  # expect: ValueError: math domain error
print(attempt(math.fmod, 1, 0))  # expect: ValueError: math domain error
print(attempt(math.pow, 0, -1))  # expect: ValueError: math domain error
print(attempt(math.pow, -8, 1 / 3))  # expect: ValueError: math domain error
print(attempt(math.pow, 10, 400))  # expect: OverflowError: math range error
print(attempt(math.sqrt, 'x'))  # expect: TypeError: must be real number, not str
print(attempt(math.sqrt, None))  # expect: TypeError: must be real number, not NoneType
print(attempt(math.sqrt, 1j))  # expect: TypeError: must be real number, not complex
print(attempt(math.factorial, -1))  # expect: ValueError: factorial() not defined for negative values
print(attempt(math.factorial, 2.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(attempt(math.gcd, 1.5, 2))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(attempt(math.isqrt, -1))  # expect: ValueError: isqrt() argument must be nonnegative
print(attempt(math.comb, -1, 2))  # expect: ValueError: n must be a non-negative integer
print(attempt(math.comb, 1, -2))  # expect: ValueError: k must be a non-negative integer
print(attempt(math.floor, math.nan))  # expect: ValueError: cannot convert float NaN to integer
print(attempt(math.ceil, math.inf))  # expect: OverflowError: cannot convert float infinity to integer
print(attempt(math.trunc, 'a'))  # expect: TypeError: type str doesn't define __trunc__ method
print(attempt(math.floor, 'a'))  # expect: TypeError: must be real number, not str
print(attempt(math.gamma, 0))  # expect: ValueError: math domain error
print(attempt(math.gamma, 200))  # expect: OverflowError: math range error
print(attempt(math.lgamma, -1))  # expect: ValueError: math domain error
print(attempt(math.ldexp, 1.0, 5000))  # expect: OverflowError: math range error
print(attempt(math.ldexp, 1.0, 1.5))  # expect: TypeError: Expected an int as second argument to ldexp.
print(attempt(math.dist, (1,), (1, 2)))  # expect: ValueError: both points must have the same number of dimensions
print(attempt(math.isclose, 1, 2, rel_tol=-1))  # expect: ValueError: tolerances must be non-negative
print(attempt(math.fsum, [1, 'x']))  # expect: TypeError: must be real number, not str
print(attempt(math.fsum, [math.inf, -math.inf]))  # expect: ValueError: -inf + inf in fsum
print(attempt(math.sqrt, 10**400))  # expect: OverflowError: int too large to convert to float
print(attempt(math.remainder, 1, 0))  # expect: ValueError: math domain error
