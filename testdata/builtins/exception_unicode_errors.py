e = UnicodeDecodeError("utf-8", b"\xff\xfe", 0, 1, "invalid start byte")
print(e, "|", e.encoding, e.object, e.start, e.end, e.reason)  # expect: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte | utf-8 b'\xff\xfe' 0 1 invalid start byte
print(UnicodeEncodeError("ascii", "h\xe9", 1, 2, "ordinal not in range(128)"))  # expect: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
print(UnicodeEncodeError("ascii", "\u20ac\u20ac", 0, 2, "ordinal not in range(128)"))  # expect: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
print(UnicodeTranslateError("abc", 0, 1, "no"), "|", UnicodeError("plain"))  # expect: can't translate character '\x61' in position 0: no | plain
try:
    UnicodeDecodeError("utf-8")
except TypeError as err:
    print(err)  # expect: function takes exactly 5 arguments (1 given)
try:
    UnicodeDecodeError("utf-8", "text", 0, 1, "r")
except TypeError as err:
    print(err)  # expect: a bytes-like object is required, not 'str'
try:
    b"\xff".decode()
except UnicodeDecodeError as err:
    print(err.start, err.reason)  # expect: 0 invalid start byte
