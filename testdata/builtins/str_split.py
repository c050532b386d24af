def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# split and rsplit, by a separator and by whitespace, with and without a limit.
print("a,b,,c".split(","), "a,b,,c".split(",", 1), "a,b,,c".rsplit(",", 1), "".split(","))  # expect: ['a', 'b', '', 'c'] ['a', 'b,,c'] ['a,b,', 'c'] ['']
print(" a  b c ".split(), " a  b c ".split(None, 1), " a  b c ".rsplit(None, 1), "".split(), "   ".split())  # expect: ['a', 'b', 'c'] ['a', 'b c '] [' a  b', 'c'] [] []
print(" a b ".split(" "), "aXXbXXc".split("XX"), "a".split("abc"), "abc".split("abc"))  # expect: ['', 'a', 'b', ''] ['a', 'b', 'c'] ['a'] ['', '']
print("x\u2003y\x1cz\x85w".split(), "é—ü".split("—"), "ab" .split(maxsplit=0), " a b ".split(maxsplit=0))  # expect: ['x', 'y', 'z', 'w'] ['é', 'ü'] ['ab'] ['a b ']
print(" a b ".rsplit(maxsplit=0), "a b c".rsplit(sep=None, maxsplit=1), "a.b.c".rsplit(".", 5))  # expect: [' a b'] ['a b', 'c'] ['a', 'b', 'c']
sep = "-" * 70
print((sep + "a" + sep + "b").split(sep), ("a" + sep + "b" + sep).rsplit(sep, 1) == ["a" + sep + "b", ""])  # expect: ['', 'a', 'b'] True
err(lambda: "a".split(""))  # expect: ValueError: empty separator
err(lambda: "a".split(1))  # expect: TypeError: must be str or None, not int
err(lambda: "a".split(",", "1"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
