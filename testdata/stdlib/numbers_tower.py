from numbers import Complex, Integral, Rational, Real
from fractions import Fraction

for v in (True, 5, 2.5, 1 + 2j, Fraction(1, 2)):
    print(v, isinstance(v, Complex), isinstance(v, Real), isinstance(v, Rational), isinstance(v, Integral), v.real, v.imag, v.conjugate())
# expect: True True True True True 1 0 1
# expect: 5 True True True True 5 0 5
# expect: 2.5 True True False False 2.5 0.0 2.5
# expect: (1+2j) True False False False 1.0 2.0 (1-2j)
# expect: 1/2 True True True False 1/2 0 1/2
