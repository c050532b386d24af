def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


b = b"abc"
print(b.__len__(), b.__getitem__(0), b.__getitem__(slice(1, 3)), b.__contains__(97), b.__add__(b"d"), b.__mul__(2), b.__eq__(b"abc"), b.__eq__("abc"), b.__lt__(b"b"), b.__eq__(bytearray(b"abc")), b.__hash__() == hash(b), list(b), b"%s-%d".__mod__((b"x", 5)))  # expect: 3 97 b'bc' True b'abcd' b'abcabc' True NotImplemented True NotImplemented True [97, 98, 99] b'x-5'
err(lambda: b.__add__("a"))  # expect: TypeError: can't concat str to bytes
err(lambda: b + "a")  # expect: TypeError: can't concat str to bytes
err(lambda: b["a"])  # expect: TypeError: byte indices must be integers or slices, not str
err(lambda: hash(bytearray()))  # expect: TypeError: unhashable type: 'bytearray'
