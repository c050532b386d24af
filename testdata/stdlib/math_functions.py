import math
print(math.ceil(2.1), math.floor(-2.1), math.trunc(-2.9), math.ceil(7), math.floor(10**30))  # expect: 3 -3 -2 7 1000000000000000000000000000000
print(math.ceil(1e300) == int(1e300))  # expect: True
print(math.fmod(-7, 3), math.remainder(7, 4), math.fmod(5.5, math.inf))  # expect: -1.0 -1.0 5.5
print(math.modf(-3.25), math.frexp(8.0), math.ldexp(0.5, 4), math.ldexp(1, -2000))  # expect: (-0.25, -3.0) (0.5, 4) 8.0 0.0
print(math.copysign(1, -0.0), math.fabs(-3), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot())  # expect: -1.0 3.0 5.0 3.7416573867739413 0.0
print(math.dist((1, 2), (4, 6)), math.dist([0], [5]))  # expect: 5.0 5.0
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]))  # expect: 1.0 1.0
print(math.prod([1, 2, 3]), math.prod([], start=5), math.prod([0.5, 4]), math.prod([10**10, 10**10, 10**10]))  # expect: 6 5 2.0 1000000000000000000000000000000
print(math.perm(5, 2), math.perm(4), math.comb(5, 2), math.comb(3, 7), math.comb(100, 50))  # expect: 20 24 10 0 100891344545564193334812497256
print(math.isqrt(17), math.isqrt(10**40), math.isqrt(0))  # expect: 4 100000000000000000000 0
print(math.gcd(), math.gcd(0, -8), math.gcd(48, 36, 120), math.lcm(4, 6), math.lcm(), math.lcm(0, 3), math.gcd(10**30, 10**20 * 7))  # expect: 0 8 12 12 1 0 100000000000000000000
print(math.log(8, 2), math.log(math.e), math.log2(1024), math.log10(1000), math.log(10**400), math.log2(2**2000), math.log10(10**400))  # expect: 3.0 1.0 10.0 3.0 921.0340371976182 2000.0 400.0
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(math.inf, math.inf))  # expect: True False True True
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308))  # expect: True True True
print(math.degrees(math.pi), math.radians(180), math.tau)  # expect: 180.0 3.141592653589793 6.283185307179586
print(math.nextafter(1, 2), math.ulp(1.0), math.ulp(0.0), math.nextafter(0.0, -1))  # expect: 1.0000000000000002 2.220446049250313e-16 5e-324 -5e-324
print(math.pow(2, 10), math.pow(math.nan, 0), math.pow(-8, 3), math.pow(0, 0))  # expect: 1024.0 1.0 -512.0 1.0
print(math.exp(0), math.expm1(1e-10), math.log1p(1e-10), math.exp2(5))  # expect: 1.0 1.00000000005e-10 9.999999999500001e-11 32.0
print(math.gamma(5), math.gamma(0.5), math.lgamma(3), math.erf(0), math.erfc(0))  # expect: 24.0 1.7724538509055159 0.693147180559945 0.0 1.0
print(math.sin(0), math.cos(0), math.atan2(1, 1), math.acos(1), math.sinh(0), math.atan2(-0.0, -1))  # expect: 0.0 1.0 0.7853981633974483 0.0 0.0 -3.141592653589793
print(math.factorial(0), math.factorial(25), math.factorial(True))  # expect: 1 15511210043330985984000000 1
