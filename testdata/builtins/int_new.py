def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class I:
    def __int__(self):
        return 42


class X:
    def __index__(self):
        return 7


class T:
    def __int__(self):
        return "no"


print(int(), int(5), int(True), int(3.9), int(-3.9), int("42"), int(" -1_000\n"), int("0x1f", 16), int("1f", 16), int("0b101", 0), int("z", 36), int("٣٤"), int(1e20), int(b"12"), int(bytearray(b"7")))  # expect: 0 5 1 3 -3 42 -1000 31 31 5 35 34 100000000000000000000 12 7
print(int(I()), int(X()), int("0o17", base=8), int("-0xff", 0), int("12", 3), type(int(True)).__name__)  # expect: 42 7 15 -255 5 int
err(lambda: int("a"))  # expect: ValueError: invalid literal for int() with base 10: 'a'
err(lambda: int(""))  # expect: ValueError: invalid literal for int() with base 10: ''
err(lambda: int("1__0"))  # expect: ValueError: invalid literal for int() with base 10: '1__0'
err(lambda: int("012", 0))  # expect: ValueError: invalid literal for int() with base 0: '012'
err(lambda: int("12", 1))  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
err(lambda: int("12", 2))  # expect: ValueError: invalid literal for int() with base 2: '12'
err(lambda: int(1.5, 10))  # expect: TypeError: int() can't convert non-string with explicit base
err(lambda: int(None))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
err(lambda: int([]))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
err(lambda: int(b"x1"))  # expect: ValueError: invalid literal for int() with base 10: b'x1'
err(lambda: int(T()))  # expect: TypeError: __int__ returned non-int (type str)
err(lambda: int(float("nan")))  # expect: ValueError: cannot convert float NaN to integer
err(lambda: int(float("inf")))  # expect: OverflowError: cannot convert float infinity to integer
err(lambda: int(base=10))  # expect: TypeError: int() missing string argument
err(lambda: int("1" * 5000))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
