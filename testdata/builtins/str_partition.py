def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="))  # expect: ('a', '=', 'b=c') ('a=b', '=', 'c') ('abc', '', '') ('', '', 'abc')
print("é→ü".partition("→"), "aXXb".rpartition("XX"))  # expect: ('é', '→', 'ü') ('a', 'XX', 'b')
err(lambda: "a".partition(""))  # expect: ValueError: empty separator
err(lambda: "a".rpartition(1))  # expect: TypeError: must be str, not int
