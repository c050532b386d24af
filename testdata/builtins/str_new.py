def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class P:
    def __str__(self):
        return "p!"


class R:
    def __repr__(self):
        return "r!"


class Bad:
    def __str__(self):
        return 5


print(repr(str()), str(5), str(1.0), str(None), str([1, "a"]), str(P()), str(R()), str("x"), str(object="k"), str(b"a"))  # expect: '' 5 1.0 None [1, 'a'] p! r! x k b'a'
err(lambda: str(Bad()))  # expect: TypeError: __str__ returned non-string (type int)
