def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b"-".join([b"a", bytearray(b"b"), b"c"]), b"".join([]), b"abc".replace(b"b", b"XX"), b"aaa".replace(b"a", b"b", 2), b"ab".replace(b"", b"-"), b"ab".center(5), b"ab".ljust(4, b"."), b"ab".rjust(4, b"."), b"-5".zfill(4))  # expect: b'a-b-c' b'' b'aXXc' b'bba' b'-a-b-' b'  ab ' b'ab..' b'..ab' b'-005'
print(b"a\tb".expandtabs(4), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"hello".removeprefix(b"he"), b"hello".removesuffix(b"lo"), bytearray(b"a").join([b"x", b"y"]), b",".join(bytes([i]) for i in range(65, 68)))  # expect: b'a   b' b'xyc' b'ac' b'llo' b'hel' bytearray(b'xay') b'A,B,C'
err(lambda: b"".join(["a"]))  # expect: TypeError: sequence item 0: expected a bytes-like object, str found
err(lambda: b"".join(5))  # expect: TypeError: can only join an iterable
err(lambda: b"a".replace("a", b""))  # expect: TypeError: a bytes-like object is required, not 'str'
err(lambda: b"a".center(5, "x"))  # expect: TypeError: center() argument 2 must be a byte string of length 1, not str
err(lambda: b"a".center(5, b"xy"))  # expect: TypeError: center() argument 2 must be a byte string of length 1, not bytes
err(lambda: b"a".translate(b"abc"))  # expect: ValueError: translation table must be 256 characters long
err(lambda: bytes.maketrans(b"a", b"bc"))  # expect: ValueError: maketrans arguments must have same length
