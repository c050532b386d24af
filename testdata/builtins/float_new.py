def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class F:
    def __float__(self):
        return 1.5


class X:
    def __index__(self):
        return 7


class B:
    def __float__(self):
        return "x"


print(float(), float(3), float("1.5"), float(" -1e3\n"), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(True), float(b"2.5"), float(F()), float(X()), float("٣.٥"), float(".5"), float("5."))  # expect: 0.0 3.0 1.5 -1000.0 inf -inf nan 10.5 1.0 2.5 1.5 7.0 3.5 0.5 5.0
err(lambda: float("x"))  # expect: ValueError: could not convert string to float: 'x'
err(lambda: float(""))  # expect: ValueError: could not convert string to float: ''
err(lambda: float("1__0"))  # expect: ValueError: could not convert string to float: '1__0'
err(lambda: float(None))  # expect: TypeError: float() argument must be a string or a real number, not 'NoneType'
err(lambda: float([]))  # expect: TypeError: float() argument must be a string or a real number, not 'list'
err(lambda: float(b"x"))  # expect: ValueError: could not convert string to float: b'x'
err(lambda: float(10**400))  # expect: OverflowError: int too large to convert to float
err(lambda: float(B()))  # expect: TypeError: B.__float__ returned non-float (type str)
err(lambda: float(1, 2))  # expect: TypeError: float expected at most 1 argument, got 2
