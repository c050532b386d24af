def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


b = b"hello world"
print(b.find(b"o"), b.rfind(b"o"), b.find(111), b.index(b"w"), b.rindex(b"l"), b.count(b"l"), b.count(108), b.find(b"zz"), b.find(b"o", 5), b.find(b"", 20), b.count(b""))  # expect: 4 7 4 6 9 3 3 -1 7 -1 12
print(b.startswith(b"he"), b.startswith((b"x", b"h")), b.endswith(b"ld"), b.startswith(b"l", 2), b"a" in b, 104 in b, b"lo w" in b, b.startswith(bytearray(b"he")))  # expect: True True True True False True True True
err(lambda: b.find("a"))  # expect: TypeError: argument should be integer or bytes-like object, not 'str'
err(lambda: b.find(300))  # expect: ValueError: byte must be in range(0, 256)
err(lambda: b.index(b"z"))  # expect: ValueError: subsection not found
err(lambda: b.startswith("a"))  # expect: TypeError: startswith first arg must be bytes or a tuple of bytes, not str
err(lambda: b.startswith(("a",)))  # expect: TypeError: a bytes-like object is required, not 'str'
err(lambda: b.count(1.5))  # expect: TypeError: argument should be integer or bytes-like object, not 'float'
