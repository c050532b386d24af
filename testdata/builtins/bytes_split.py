def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b"a,b,,c".split(b","), b"a,b,c".rsplit(b",", 1), b" a  b ".split(), b" a b c ".split(None, 1), b" a b c ".rsplit(None, 1), b"a\x1cb".split(), bytearray(b"a b").split())  # expect: [b'a', b'b', b'', b'c'] [b'a,b', b'c'] [b'a', b'b'] [b'a', b'b c '] [b' a b', b'c'] [b'a\x1cb'] [bytearray(b'a'), bytearray(b'b')]
print(b"a\nb\r\nc\rd".splitlines(), b"a\n\n".splitlines(True), b"".splitlines(), b"a=b".partition(b"="), b"abc".partition(b"="), b"a=b=c".rpartition(b"="), b"abc".rpartition(b"="))  # expect: [b'a', b'b', b'c', b'd'] [b'a\n', b'\n'] [] (b'a', b'=', b'b') (b'abc', b'', b'') (b'a=b', b'=', b'c') (b'', b'', b'abc')
print(b"  a ".strip(), b"xxaxx".strip(b"x"), b"xxaxx".lstrip(b"x"), b"xa".rstrip(b"a"), bytearray(b" a ").strip(), b" a b ".split(maxsplit=0), b" a b ".rsplit(maxsplit=0))  # expect: b'a' b'a' b'axx' b'x' bytearray(b'a') [b'a b '] [b' a b']
err(lambda: b"a".split(""))  # expect: TypeError: a bytes-like object is required, not 'str'
err(lambda: b"a".split(b""))  # expect: ValueError: empty separator
err(lambda: b"a".strip("x"))  # expect: TypeError: a bytes-like object is required, not 'str'
err(lambda: b"a".partition(b""))  # expect: ValueError: empty separator
