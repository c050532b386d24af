def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# startswith and endswith take tuples and bounds.
print("hello".startswith("he"), "hello".startswith(("x", "h")), "hello".endswith(("lo", "x")), "hello".startswith(()))  # expect: True True True False
print("hello".startswith("l", 2), "hello".endswith("l", 0, 4), "hello".startswith("", 5), "hello".startswith("", 6))  # expect: True True True False
print("héllo".startswith("é", 1), "héllo".endswith("é", 0, 2), "abc".startswith("abcd"))  # expect: True True False
print("hello".removeprefix("he"), "hello".removesuffix("lo"), "hello".removeprefix("x"), "héé".removesuffix("é"))  # expect: llo hel hello hé
err(lambda: "abc".startswith(1))  # expect: TypeError: startswith first arg must be str or a tuple of str, not int
err(lambda: "abc".endswith((1,)))  # expect: TypeError: tuple for endswith must only contain str, not int
err(lambda: "abc".removeprefix(1))  # expect: TypeError: removeprefix() argument must be str, not int
