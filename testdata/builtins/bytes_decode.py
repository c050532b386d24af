def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b"a\xc3\xa9\xe2\x98\x95".decode(), b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"\xff\xfea\x00".decode("utf-16"), b"\x00a".decode("utf-16-be"))  # expect: aé☕ é abc a a
print(b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"a\xffb\xe2\x98".decode("utf-8", "backslashreplace"), ascii(b"a\xff".decode("utf-8", "surrogateescape")))  # expect: a�b ab a\xffb\xe2\x98 'a\udcff'
print(b"\xef\xbb\xbfa".decode("utf-8-sig"), b"\x80".decode("cp1252"), ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")), ascii(b"\x00\xd8".decode("utf-16-le", "surrogatepass")))  # expect: a € '\ud800' '\ud800'
print(ascii(b"\xed\xa0\x80\xf0\x90".decode("utf-8", "replace")), b"=\xd8\x00\xdea\x00".decode("utf-16-le"), str(b"\xc3\xa9", "utf-8"), str(b"x", errors="strict"))  # expect: '\ufffd\ufffd\ufffd\ufffd' 😀a é x
err(lambda: b"\xff".decode())  # expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
err(lambda: b"\xe9a".decode())  # expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte
err(lambda: b"\xe9".decode())  # expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data
err(lambda: b"ab\xf0\x90\x80".decode())  # expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 2-4: unexpected end of data
err(lambda: b"\xff".decode("ascii"))  # expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
err(lambda: b"a".decode("utf-16"))  # expect: UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
err(lambda: b"\x00\xd8a\x00".decode("utf-16-le"))  # expect: UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
err(lambda: b"\x00\x00\x11\x00".decode("utf-32-le"))  # expect: UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
err(lambda: b"\x81".decode("cp1252"))  # expect: UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>
err(lambda: b"a".decode("nope"))  # expect: LookupError: unknown encoding: nope
err(lambda: b"a".decode(1))  # expect: TypeError: decode() argument 'encoding' must be str, not int
err(lambda: str("a", "utf-8"))  # expect: TypeError: decoding str is not supported
err(lambda: str(1, "utf-8"))  # expect: TypeError: decoding to str: need a bytes-like object, int found
