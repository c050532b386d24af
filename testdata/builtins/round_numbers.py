print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.675, 2), round(1.005, 2), round(0.125, 2))  # expect: 2 4 -2 0 2 2.67 1.0 0.12
print(round(1234.5678, 2), round(1234.5678, -2), round(1234.5678, 0), round(15, -1), round(25, -1), round(35, -1), round(-15, -1))  # expect: 1234.57 1200.0 1235.0 20 20 40 -20
print(round(5), round(5, 2), round(True), round(5, None), round(2.5, None), round(10**20, -5), round(123456789012345678901, -10))  # expect: 5 5 1 5 2 100000000000000000000 123456789010000000000
print(round(1e300, 2), round(1e22, -20), round(0.0, 5), round(-0.4), round(-0.4, 0), round(float("inf"), 2), round(5.5e-324, 323))  # expect: 1e+300 1e+22 0.0 0 -0.0 inf 0.0
print(round(149.99999, -2), round(150.0, -2), round(250.0, -2), round(-250.0, -2), round(50.000001, -2), round(49.0, -2), round(7, -3), round(555, -3), round(500, -3))  # expect: 100.0 200.0 200.0 -200.0 100.0 0.0 0 1000 0
try:
    round(float("nan"))
except ValueError as e:
    print(e)  # expect: cannot convert float NaN to integer
try:
    round(float("inf"))
except OverflowError as e:
    print(e)  # expect: cannot convert float infinity to integer
try:
    round("x")
except TypeError as e:
    print(e)  # expect: type str doesn't define __round__ method
try:
    round(1.5, "x")
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
class R:
    def __round__(self, n=None):
        return "rounded", n
print(round(R()), round(R(), 3), round(number=2.567, ndigits=1))  # expect: ('rounded', None) ('rounded', 3) 2.6
try:
    round(1.7e308, -308)
except OverflowError as e:
    print(e)  # expect: rounded value too large to represent
