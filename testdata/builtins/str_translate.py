def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


t = str.maketrans("abc", "xyz", "d")
print(t, "abcd".translate(t))  # expect: {97: 120, 98: 121, 99: 122, 100: None} xyz
print(str.maketrans({"a": "AA", 98: None, "é": "e"}), "abé".translate(str.maketrans({"a": "AA", 98: None, "é": "e"})))  # expect: {97: 'AA', 98: None, 233: 'e'} AAe
print("abc".translate({97: 98, 98: "é", 99: None}), "abc".translate([None] * 97 + ["Q"]))  # expect: bé Qbc


class Upper:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError
        return chr(code).upper()


print("abc".translate(Upper()))  # expect: AbC
err(lambda: "a".translate({97: 1.5}))  # expect: TypeError: character mapping must return integer, None or str
err(lambda: "a".translate({97: -1}))  # expect: ValueError: character mapping must be in range(0x110000)
err(lambda: "a".translate(5))  # expect: TypeError: 'int' object is not subscriptable
err(lambda: str.maketrans("ab", "c"))  # expect: ValueError: the first two maketrans arguments must have equal length
err(lambda: str.maketrans(1))  # expect: TypeError: if you give only one argument to maketrans it must be a dict
err(lambda: str.maketrans({"ab": 1}))  # expect: ValueError: string keys in translate table must be of length 1
err(lambda: str.maketrans({1.5: 1}))  # expect: TypeError: keys in translate table must be strings or integers
