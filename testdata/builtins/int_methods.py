def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# needs: cpython 3.12
print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (2**100).bit_length(), (255).bit_count(), (-7).bit_count(), (2**100 - 1).bit_count(), (5).as_integer_ratio(), (5).is_integer())  # expect: 8 0 9 101 8 3 100 (5, 1) True
print((1024).to_bytes(2), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), (-128).to_bytes(1, signed=True), (0).to_bytes(0, "big"), (2**70).to_bytes(9, "big"))  # expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xff' b'\x80' b'' b'@\x00\x00\x00\x00\x00\x00\x00\x00'
print(int.from_bytes(b"\x04\x00"), int.from_bytes(b"\x00\x04", "little"), int.from_bytes(b"\xff\xfe", signed=True), int.from_bytes([1, 2]), int.from_bytes(b""), int.from_bytes(b"\xff" * 9, "big"), int.from_bytes(b"\x80" + b"\x00" * 8, "big", signed=True))  # expect: 1024 1024 -2 258 0 4722366482869645213695 -2361183241434822606848
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), True.real, True.numerator, type(True.real).__name__)  # expect: 5 0 5 1 5 1 1 int
err(lambda: (300).to_bytes(1, "big"))  # expect: OverflowError: int too big to convert
err(lambda: (128).to_bytes(1, "big", signed=True))  # expect: OverflowError: int too big to convert
err(lambda: (-129).to_bytes(1, "big", signed=True))  # expect: OverflowError: int too big to convert
err(lambda: (-1).to_bytes(1, "big"))  # expect: OverflowError: can't convert negative int to unsigned
err(lambda: (1).to_bytes(-1, "big"))  # expect: ValueError: length argument must be non-negative
err(lambda: (1).to_bytes(1, "middle"))  # expect: ValueError: byteorder must be either 'little' or 'big'
err(lambda: int.from_bytes("a"))  # expect: TypeError: cannot convert 'str' object to bytes
err(lambda: int.from_bytes([300]))  # expect: ValueError: bytes must be in range(0, 256)
