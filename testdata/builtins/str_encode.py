def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("aé☕😀".encode(), "aé".encode("latin-1"), "abc".encode("ascii"), "a😀".encode("utf-16"), "a😀".encode("UTF_16_BE"), "a".encode("utf-32-le"))  # expect: b'a\xc3\xa9\xe2\x98\x95\xf0\x9f\x98\x80' b'a\xe9' b'abc' b'\xff\xfea\x00=\xd8\x00\xde' b'\x00a\xd8=\xde\x00' b'a\x00\x00\x00'
print("aé☕".encode("ascii", "ignore"), "aé☕".encode("ascii", "replace"), "aé☕😀".encode("ascii", "backslashreplace"))  # expect: b'a' b'a??' b'a\\xe9\\u2615\\U0001f600'
print("aé☕".encode("ascii", "xmlcharrefreplace"), "aé☕".encode("ascii", "namereplace"), "☕é".encode("latin1", "replace"))  # expect: b'a&#233;&#9749;' b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{HOT BEVERAGE}' b'?\xe9'
print("a\udc80".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"), "\ud800x".encode("utf-16-le", "surrogatepass"))  # expect: b'a\x80' b'\xed\xa0\x80' b'\x00\xd8x\x00'
print("€".encode("cp1252"), "a".encode("utf-8-sig"), "\udce9".encode("latin-1", "surrogateescape"))  # expect: b'\x80' b'\xef\xbb\xbfa' b'\xe9'
err(lambda: "aéé".encode("ascii"))  # expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
err(lambda: "aé".encode("ascii"))  # expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
err(lambda: "\ud800".encode())  # expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
err(lambda: "a\ud800\ud801".encode())  # expect: UnicodeEncodeError: 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
err(lambda: "x☕".encode("latin-1"))  # expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u2615' in position 1: ordinal not in range(256)
err(lambda: "☕".encode("cp1252"))  # expect: UnicodeEncodeError: 'charmap' codec can't encode character '\u2615' in position 0: character maps to <undefined>
err(lambda: "a\udc80".encode("utf-16"))  # expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\udc80' in position 1: surrogates not allowed
err(lambda: "a".encode("nope"))  # expect: LookupError: unknown encoding: nope
err(lambda: "é".encode("ascii", "nope"))  # expect: LookupError: unknown error handler name 'nope'
try:
    "xé".encode("ascii")
except UnicodeEncodeError as e:
    got = e
print(got.encoding, got.object, got.start, got.end, got.reason, got.args)  # expect: ascii xé 1 2 ordinal not in range(128) ('ascii', 'xé', 1, 2, 'ordinal not in range(128)')
