def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(repr("  a b \n".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()), repr("\u3000a\x85".strip()))  # expect: 'a b' 'a ' '  a' 'a'
print("xxaxyx".strip("xy"), "xxaxyx".lstrip("x"), "xxaxyx".rstrip("yx"), repr("abc".strip("abc")), "éaé".strip("é"), "abc".strip(""))  # expect: a axyx xxa '' a abc
print("ab".strip(None), repr("".strip()), repr("   ".strip()))  # expect: ab '' ''
err(lambda: "a".strip(1))  # expect: TypeError: strip arg must be None or str
err(lambda: "a".lstrip([]))  # expect: TypeError: lstrip arg must be None or str
