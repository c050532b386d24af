print(0.1 + 0.2, 1e16, 1e15, 1e-5, 0.0001, 123456789.123456789, 1e100, 5e-324, 1.0, -0.0)  # expect: 0.30000000000000004 1e+16 1000000000000000.0 1e-05 0.0001 123456789.12345679 1e+100 5e-324 1.0 -0.0
print(1 / 3, 2 / 1, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 2.0**0.5)  # expect: 0.3333333333333333 2.0 3.0 -4.0 1.5 0.5 1.4142135623730951
print(float("inf"), -float("inf"), float("nan"), float("1_0.5"), float(" 2 "), float("1e3"))  # expect: inf -inf nan 10.5 2.0 1000.0
print(int(3.99), int(-3.99), round(2.5), round(3.5), round(2.675, 2), round(1234, -2), round(-0.5))  # expect: 3 -3 2 4 2.67 1200 0
print(1 == 1.0, hash(1) == hash(1.0), 2**53 == float(2**53), 2**53 + 1 == float(2**53), 10**400 > 1e308)  # expect: True True True False True
print(float("nan") == float("nan"), float("inf") > 10**1000, 0.5 in [1, 0.5])  # expect: False True True
print((0.1).as_integer_ratio(), (2.5).is_integer(), (255.5).hex(), float.fromhex("0x1.8p1"))  # expect: (3602879701896397, 36028797018963968) False 0x1.ff00000000000p+7 3.0
print(1e308 * 10, -1e308 * 10, 3.0 == 3, type(3 * 1.0).__name__, abs(-2.5), divmod(7.5, 2))  # expect: inf -inf True float 2.5 (3.0, 1.5)
print(3j * 3j, (1 + 2j).conjugate(), abs(3 + 4j), (1 + 2j) ** 2, complex("1+2j"), 1j == 1j)  # expect: (-9+0j) (1-2j) 5.0 (-3+4j) (1+2j) True
print(0b1010, 0o17, 0xFF, 1_000_000, 1e1_0, int("ff", 16), int("-0b11", 0), int("z", 36))  # expect: 10 15 255 1000000 10000000000.0 255 -3 35
print(bin(10), oct(8), hex(255), (1000).bit_length(), (5).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"))  # expect: 0b1010 0o10 0xff 10 b'\x00\x05' 256
for text in ("x", "", "1.5", "0x", "1__0"):
    try:
        int(text)
    except ValueError as e:
        print(e)  # expect: invalid literal for int() with base 10: 'x'
        # expect: invalid literal for int() with base 10: ''
        # expect: invalid literal for int() with base 10: '1.5'
        # expect: invalid literal for int() with base 10: '0x'
        # expect: invalid literal for int() with base 10: '1__0'
try:
    float("abc")
except ValueError as e:
    print(e)  # expect: could not convert string to float: 'abc'
try:
    int(float("nan"))
except ValueError as e:
    print(e)  # expect: cannot convert float NaN to integer
try:
    10.0**400
except OverflowError as e:
    print(e)  # expect: (34, 'Numerical result out of range')
