def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("aaa".replace("a", "b"), "aaa".replace("a", "bb", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"))  # expect: bbb bbbba -a-b-c- -a-bc x
print("abc".replace("b", ""), "aaaa".replace("aa", "b"), "é—é".replace("é", "e"), "abc".replace("x", "y"), "abc".replace("a", "b", 0))  # expect: ac bb e—e abc abc
print(("ab" * 50 + "c").replace("ab" * 50, "!"), "éa".replace("", "."))  # expect: !c .é.a.
err(lambda: "a".replace(1, "b"))  # expect: TypeError: replace() argument 1 must be str, not int
err(lambda: "a".replace("a", 1))  # expect: TypeError: replace() argument 2 must be str, not int
