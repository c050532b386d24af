def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# find, rfind, index, rindex and count work on code points and take bounds as slicing does.
s = "hello world"
print(s.find("o"), s.rfind("o"), s.index("wor"), s.rindex("l"), s.find("zz"))  # expect: 4 7 6 9 -1
print(s.find("o", 5), s.find("o", -3), s.find("", 11), s.find("", 12), s.rfind("", 2, 5))  # expect: 7 -1 11 -1 5
print("ab".find("", 5, 1), "".find(""), "abc".count("", 4), "abc".count(""))  # expect: -1 0 0 4
u = "naïve café ☕ naïve"
print(u.find("é"), u.find("☕"), u.rfind("naïve"), u.find("v", 5), u.count("ï"))  # expect: 9 11 13 16 2
print("aaaa".count("aa"), "aaaa".count("aa", 1), "abcabc".count("abc", 0, 5))  # expect: 2 1 1
long = "ab" * 100
print((long + "x" + long).find("x" + long), (long + "c").rfind(long), ("ab" * 1000).count(long))  # expect: 200 0 10
err(lambda: "abc".index("z"))  # expect: ValueError: substring not found
err(lambda: "abc".find(1))  # expect: TypeError: must be str, not int
err(lambda: "abc".find("a", 1.5))  # expect: TypeError: slice indices must be integers or None or have an __index__ method
