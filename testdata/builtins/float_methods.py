def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print((1.5).hex(), (0.0).hex(), (-0.1).hex(), (5e-324).hex(), float("inf").hex(), float("nan").hex(), (-0.0).hex(), (1e300).hex())  # expect: 0x1.8000000000000p+0 0x0.0p+0 -0x1.999999999999ap-4 0x0.0000000000001p-1022 inf nan -0x0.0p+0 0x1.7e43c8800759cp+996
print(float.fromhex("0x1.8p1"), float.fromhex("1.8"), float.fromhex("-0xA"), float.fromhex(" inf "), float.fromhex("NaN"), float.fromhex("0x.8p-1074"), float.fromhex((0.1).hex()))  # expect: 3.0 1.5 -10.0 inf nan 0.0 0.1
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio(), (1e20).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer())  # expect: (1, 2) (3602879701896397, 36028797018963968) (-2, 1) (100000000000000000000, 1) True False False
print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__trunc__(), (-1.5).__floor__(), (1.2).__ceil__(), (2.5).__round__(), (2.675).__round__(2), (1.5).__int__(), (1.5).__bool__(), (-1.5).__abs__())  # expect: 1.5 0.0 1.5 1 -2 2 2 2.67 1 True 1.5
print((1.5).__add__(1), (1.5).__add__("a"), (7.5).__divmod__(2), (2.0).__rpow__(3), (1.5).__eq__(1.5), (1.5).__hash__() == hash(1.5), (1.0).__hash__(), (1.5).__format__(".3f"), (2.0).__rtruediv__(3))  # expect: 2.5 NotImplemented (3.0, 1.5) 9.0 True True 1 1.500 1.5
err(lambda: float("inf").as_integer_ratio())  # expect: OverflowError: cannot convert Infinity to integer ratio
err(lambda: float("nan").as_integer_ratio())  # expect: ValueError: cannot convert NaN to integer ratio
err(lambda: float.fromhex("zz"))  # expect: ValueError: invalid hexadecimal floating-point string
err(lambda: float.fromhex("0x1p99999"))  # expect: OverflowError: hexadecimal value too large to represent as a float
err(lambda: float("nan").__int__())  # expect: ValueError: cannot convert float NaN to integer
