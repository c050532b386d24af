# What cannot be packed or unpacked says why.
# needs: cpython 3.12
import struct


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')  # expect: error: repeat count given without format specifier
        # expect: error: repeat count given without format specifier
        # expect: error: bad char in struct format
        # expect: error: bad char in struct format
        # expect: error: bad char in struct format
        # expect: error: bad char in struct format
        # expect: error: total struct size too long
        # expect: error: total struct size too long
        # expect: error: embedded null character
        # expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
        # expect: TypeError: Struct() argument 1 must be a str or bytes object, not int
        # expect: TypeError: Struct() argument 1 must be a str or bytes object, not NoneType
        # expect: error: 'b' format requires -128 <= number <= 127
        # expect: error: 'b' format requires -128 <= number <= 127
        # expect: error: 'B' format requires 0 <= number <= 255
        # expect: error: 'B' format requires 0 <= number <= 255
        # expect: error: 'h' format requires -32768 <= number <= 32767
        # expect: error: 'h' format requires -32768 <= number <= 32767
        # expect: error: 'H' format requires 0 <= number <= 65535
        # expect: error: 'H' format requires 0 <= number <= 65535
        # expect: error: 'i' format requires -2147483648 <= number <= 2147483647
        # expect: error: 'i' format requires -2147483648 <= number <= 2147483647
        # expect: error: 'I' format requires 0 <= number <= 4294967295
        # expect: error: 'I' format requires 0 <= number <= 4294967295
        # expect: error: 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error: 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error: 'L' format requires 0 <= number <= 18446744073709551615
        # expect: error: 'L' format requires 0 <= number <= 18446744073709551615
        # expect: error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error: 'Q' format requires 0 <= number <= 18446744073709551615
        # expect: error: 'Q' format requires 0 <= number <= 18446744073709551615
        # expect: error: 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error: 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error: 'N' format requires 0 <= number <= 18446744073709551615
        # expect: error: 'N' format requires 0 <= number <= 18446744073709551615
        # expect: error: 'b' format requires -128 <= number <= 127
        # expect: error: 'H' format requires 0 <= number <= 65535
        # expect: error: 'i' format requires -2147483648 <= number <= 2147483647
        # expect: error: 'L' format requires 0 <= number <= 4294967295
        # expect: error: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error: 'Q' format requires 0 <= number <= 18446744073709551615
        # expect: error: int too large to convert
        # expect: error: required argument is not an integer
        # expect: error: required argument is not an integer
        # expect: error: char format requires a bytes object of length 1
        # expect: error: char format requires a bytes object of length 1
        # expect: error: argument for 's' must be a bytes object
        # expect: error: argument for 'p' must be a bytes object
        # expect: error: required argument is not a float
        # expect: error: required argument is not a float
        # expect: OverflowError: float too large to pack with f format
        # expect: b'\x00\x00\x80\x7f'
        # expect: error: int too large to convert
        # expect: OverflowError: float too large to pack with e format
        # expect: error: int too large to convert
        # expect: error: pack expected 2 items for packing (got 1)
        # expect: error: pack expected 1 items for packing (got 2)
        # expect: error: unpack requires a buffer of 4 bytes
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: error: unpack_from requires a buffer of at least 4 bytes for unpacking 4 bytes at offset 0 (actual buffer size is 3)
        # expect: error: not enough data to unpack 4 bytes at offset -1
        # expect: error: offset -4 out of range for 3-byte buffer
        # expect: error: unpack_from requires a buffer of at least 11 bytes for unpacking 4 bytes at offset 7 (actual buffer size is 3)
        # expect: error: iterative unpacking requires a buffer of a multiple of 4 bytes
        # expect: error: cannot iteratively unpack with a struct of length 0
        # expect: error: pack_into expected buffer argument
        # expect: error: pack_into expected offset argument
        # expect: error: pack_into expected 1 items for packing (got 0)
        # expect: error: pack_into requires a buffer of at least 12 bytes for packing 4 bytes at offset 8 (actual buffer size is 10)
        # expect: error: no space to pack 4 bytes at offset -2
        # expect: error: offset -11 out of range for 10-byte buffer
        # expect: TypeError: argument must be read-write bytes-like object, not bytes
        # expect: TypeError: 'str' object cannot be interpreted as an integer
        # expect: TypeError: Struct() argument 1 must be a str or bytes object, not int
        # expect: TypeError: Struct() missing required argument 'format' (pos 1)
        # expect: error: pack expected 1 items for packing (got 0)
        # expect: error: unpack requires a buffer of 4 bytes


for f in ['3', 'i5', '5 i', 'z', '=n', '<P', '9' * 21 + 'i', '9223372036854775807q', 'i\0', 'é', 5, None]:
    attempt(struct.calcsize, f)
for f in 'bBhHiIlLqQnN':
    attempt(struct.pack, '@' + f, 2 ** 70)
    attempt(struct.pack, f, -2 ** 63 - 1)
for f in ['<b', '<H', '>i', '=L', '<q', '!Q']:
    attempt(struct.pack, f, 2 ** 64)
attempt(struct.pack, 'P', 2 ** 64)
attempt(struct.pack, 'h', 'a')
attempt(struct.pack, 'h', 1.0)
attempt(struct.pack, 'c', b'ab')
attempt(struct.pack, 'c', 'a')
attempt(struct.pack, '2s', 'ab')
attempt(struct.pack, '2p', 'ab')
attempt(struct.pack, 'd', 'x')
attempt(struct.pack, 'd', 10 ** 400)
attempt(struct.pack, '<f', 1e39)
attempt(struct.pack, 'f', 1e39)
attempt(struct.pack, '<f', 10 ** 39)
attempt(struct.pack, 'e', 65520.0)
attempt(struct.pack, 'e', 65520)
attempt(struct.pack, 'ii', 1)
attempt(struct.pack, 'i', 1, 2)
attempt(struct.unpack, 'i', b'abc')
attempt(struct.unpack, 'i', 'abcd')
attempt(struct.unpack_from, 'i', b'abc')
attempt(struct.unpack_from, 'i', b'abc', -1)
attempt(struct.unpack_from, 'i', b'abc', -4)
attempt(struct.unpack_from, 'i', b'abc', 7)
attempt(struct.iter_unpack, 'i', b'abc')
attempt(struct.iter_unpack, '0s', b'abc')
b = bytearray(10)
attempt(struct.pack_into, 'i')
attempt(struct.pack_into, 'i', b)
attempt(struct.pack_into, 'i', b, 0)
attempt(struct.pack_into, 'i', b, 8, 1)
attempt(struct.pack_into, 'i', b, -2, 1)
attempt(struct.pack_into, 'i', b, -11, 1)
attempt(struct.pack_into, 'i', b'abcdef', 0, 1)
attempt(struct.pack_into, 'i', b, 'a', 1)
attempt(struct.Struct, 3)
attempt(struct.Struct)
attempt(struct.Struct('i').pack)
attempt(struct.Struct('i').unpack, b'')
try:
    struct.pack('b', 128)
except struct.error as e:
    print(e.args)  # expect: ("'b' format requires -128 <= number <= 127",)
