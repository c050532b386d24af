print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(2**70, 3), divmod(True, 2))  # expect: (3, 1) (-4, 1) (-4, -1) (3.0, 1.5) (393530540239137101141, 1) (0, 1)
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(3, 4, 5), pow(2, 100, 7), pow(-3, 3, 7), pow(3, -1, 11), pow(5, 0, 1))  # expect: 1024 0.5 8.0 1 2 1 4 0
print(pow(base=2, exp=5, mod=7), pow(2, 3, None), pow(0, 0), pow(1j, 2))  # expect: 4 8 1 (-1+0j)
for f, args in [(divmod, (1, 0)), (divmod, (1.0, 0)), (pow, (2, 3, 0)), (pow, (2, -1, 4)), (pow, (2.0, 3, 5)), (divmod, ("a", 1)), (pow, ("a", 2)), (pow, (0, -1)), (divmod, (1j, 1))]:
    try:
        f(*args)
    except (TypeError, ValueError, ZeroDivisionError) as e:
        msg = f"{type(e).__name__}: {e}"
try:
    divmod(1, 0)
except ZeroDivisionError as e:
    print(e)  # expect: integer division or modulo by zero
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)  # expect: base is not invertible for the given modulus
try:
    pow(2, 3, 0)
except ValueError as e:
    print(e)  # expect: pow() 3rd argument cannot be 0
try:
    pow(2.0, 3, 5)
except TypeError as e:
    print(e)  # expect: pow() 3rd argument not allowed unless all arguments are integers
try:
    divmod("a", 1)
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for divmod(): 'str' and 'int'
try:
    pow("a", 2)
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for ** or pow(): 'str' and 'int'
class D:
    def __divmod__(self, other):
        return "dm", other
    def __rdivmod__(self, other):
        return "rdm", other
    def __pow__(self, other, mod=None):
        return "pow", other, mod
print(divmod(D(), 3), divmod(3, D()), pow(D(), 2), pow(D(), 2, 5))  # expect: ('dm', 3) ('rdm', 3) ('pow', 2, None) ('pow', 2, 5)
