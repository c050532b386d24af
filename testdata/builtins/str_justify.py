def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(repr("ab".center(7)), repr("ab".center(6)), repr("abc".center(6)), repr("a".center(4, "*")), repr("a".ljust(3)), repr("a".rjust(3, "é")))  # expect: '   ab  ' '  ab  ' ' abc  ' '*a**' 'a  ' 'ééa'
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "".zfill(2), "abc".zfill(2), "--1".zfill(5), "abc".center(1), "abc".ljust(-5))  # expect: 00042 -0042 +004 00 abc -00-1 abc abc
print(["a\tb\tc".expandtabs(), "a\tb".expandtabs(4), "\t\n\tx".expandtabs(2), "é\tx".expandtabs(4), "a\tb".expandtabs(0)])  # expect: ['a       b       c', 'a   b', '  \n  x', 'é   x', 'ab']
err(lambda: "a".center("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: "a".center(5, "xy"))  # expect: TypeError: The fill character must be exactly one character long
err(lambda: "a".ljust(5, 1))  # expect: TypeError: The fill character must be a unicode character, not int
