def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


class B:
    def __bytes__(self):
        return b"custom"


class X:
    def __index__(self):
        return 3


print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"ab"), bytes(bytearray(b"x")), bytes(x for x in range(3)), bytes(B()), bytes(X()), bytes({1: 2}), bytes("é", encoding="latin-1", errors="strict"))  # expect: b'' b'\x00\x00\x00' b'\x01\x02\xff' b'\xc3\xa9' b'ab' b'x' b'\x00\x01\x02' b'custom' b'\x00\x00\x00' b'\x01' b'\xe9'
print(bytearray(), bytearray(2), bytearray(b"ab"), bytearray("é", "utf-8"), bytearray([1]), bytearray(range(2)), bytes(memoryview(b"abc")[1:]))  # expect: bytearray(b'') bytearray(b'\x00\x00') bytearray(b'ab') bytearray(b'\xc3\xa9') bytearray(b'\x01') bytearray(b'\x00\x01') b'bc'
err(lambda: bytes("a"))  # expect: TypeError: string argument without an encoding
err(lambda: bytes(1.5))  # expect: TypeError: cannot convert 'float' object to bytes
err(lambda: bytes(-1))  # expect: ValueError: negative count
err(lambda: bytes([256]))  # expect: ValueError: bytes must be in range(0, 256)
err(lambda: bytes(["a"]))  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: bytes(1, "utf8"))  # expect: TypeError: encoding without a string argument
err(lambda: bytes(None))  # expect: TypeError: cannot convert 'NoneType' object to bytes
err(lambda: bytearray("a"))  # expect: TypeError: string argument without an encoding
err(lambda: bytearray([256]))  # expect: ValueError: byte must be in range(0, 256)
err(lambda: bytearray(None))  # expect: TypeError: cannot convert 'NoneType' object to bytearray
