s = ""
for i in range(1000):
    s += str(i % 10)
print(len(s), s[:12], s.count("9"), hash(s) == hash(s[:]))  # expect: 1000 012345678901 100 True
print("é" * 3, len("naïve"), "naïve"[2], "日本語"[::-1], "日本語".encode(), b"\xe6\x97\xa5".decode(), "😀"[0], len("😀"))  # expect: ééé 5 ï 語本日 b'\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e' 日 😀 1
print("abc" < "abd", "Z" < "a", "" < "a", "a" * 0 == "", "b" in "abc", "abc".find("z"))  # expect: True True True True True -1
print(",".join(["a", "b"]), "a,b,,c".split(","), " x y ".split(), "x=1=2".partition("="), "l1\nl2\r\nl3".splitlines())  # expect: a,b ['a', 'b', '', 'c'] ['x', 'y'] ('x', '=', '1=2') ['l1', 'l2', 'l3']
print("Hello".upper(), "HeLLo".swapcase(), "hello world".title(), "x".center(5, "*"), "42".zfill(5), "a\tb".expandtabs(4))  # expect: HELLO hEllO Hello World **x** 00042 a   b
print("spam".replace("a", "o"), "xxabxx".strip("x"), "prefix-x".removeprefix("prefix-"), "abc".startswith(("x", "a")))  # expect: spom ab x True
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t nl\n \x00 é \u200b"), ascii("é"))  # expect: "it's" 'say "hi"' 'both \' and "' 'tab\t nl\n \x00 é \u200b' '\xe9'
print("%d items, %s, %05.1f, %r" % (3, "x", 2.25, "q"), "{}-{}".format(1, 2), "{:>6.2f}|{!r}".format(3.14159, "z"))  # expect: 3 items, x, 002.2, 'q' 1-2   3.14|'z'
print("abc".isalpha(), "123".isdigit(), "aB".islower(), " ".isspace(), "Title Case".istitle(), "x1".isidentifier())  # expect: True True False True True True
print(ord("a"), chr(8364), "a".encode("utf-16-le"), str(b"ab"), bytes([1, 2]), "a" "b" r"\n" "\x41")  # expect: 97 € b'a\x00' b'ab' b'\x01\x02' ab\nA
