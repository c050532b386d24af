# Binary data as digits, base64, uuencode and quoted-printable, and checksums.
# needs: cpython 3.12
import binascii

def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')  # expect: Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
        # expect: Error: Incorrect padding
        # expect: Error: Incorrect padding
        # expect: b'i\xb7\x1d'
        # expect: b'i\xb7'
        # expect: b'i\xb7\x1d'
        # expect: Error: Leading padding not allowed
        # expect: Error: Discontinuous padding not allowed
        # expect: b'i\xb7\x1d'
        # expect: Error: Excess data after padding
        # expect: b'i'
        # expect: Error: Incorrect padding
        # expect: Error: Incorrect padding
        # expect: Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
        # expect: Error: Only base64 data is allowed
        # expect: ValueError: string argument should contain only ASCII characters
        # expect: TypeError: argument should be bytes, buffer or ASCII string, not 'int'
        # expect: b'i\xb7\x1d'
        # expect: b'i'
        # expect: b'i\xb7'
        # expect: b''
        # expect: Error: Discontinuous padding not allowed
        # expect: b'YWJj\n'
        # expect: b'YWJj'
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: b'\n'
        # expect: b'616263646566'
        # expect: b'61-62-63-64-65-66'
        # expect: b'61:6263:6465:6667'
        # expect: b'6162:6364:6566:67'
        # expect: ValueError: sep must be length 1.
        # expect: b'61\xe962\xe963'
        # expect: TypeError: object of type 'int' has no len()
        # expect: b'616263'
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: b'61_62'
        # expect: Error: Odd-length string
        # expect: Error: Non-hexadecimal digit found
        # expect: b'ab'
        # expect: ValueError: string argument should contain only ASCII characters
        # expect: TypeError: argument should be bytes, buffer or ASCII string, not 'int'
        # expect: b'\xff\xaa'
        # expect: 907060870
        # expect: 907060870
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: 3310005809
        # expect: 3904355907
        # expect: 50018
        # expect: 53870
        # expect: TypeError: crc_hqx expected 2 arguments, got 1
        # expect: 50018
        # expect: b'+:&5L;&\\@=V]R;&0 \n'
        # expect: b'%        \n'
        # expect: b'%````````\n'
        # expect: b' \n'
        # expect: Error: At most 45 bytes at once
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: b'hello world'
        # expect: b'\x00'
        # expect: b'abc'
        # expect: Error: Trailing garbage
        # expect: b'abc'
        # expect: Error: Illegal char
        # expect: b''
        # expect: b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
        # expect: b'abc\x00'
        # expect: Error: Trailing garbage
        # expect: b'a b c='
        # expect: b''
        # expect: b'=4'
        # expect: b'=zz'
        # expect: b'='
        # expect: b'a b'
        # expect: b'x'
        # expect: b'A'
        # expect: b'hello =3D world=20\n =09\n'
        # expect: b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx'
        # expect: b'a_b=5Fc'
        # expect: b'a=09b=20c'
        # expect: b'a=0Ab=0D=0Ac=0Dd'
        # expect: b'a\nb\nc\rd'
        # expect: b'=2E\n.a\n..'
        # expect: b'=2E'
        # expect: b'=FF=00'
        # expect: b'a=20'
        # expect: b'a=09'
        # expect: b'a=0'
        # expect: b'a=0g'
        # expect: b'a'

























































































attempt(lambda: binascii.a2b_base64('a'))
attempt(lambda: binascii.a2b_base64('ab'))
attempt(lambda: binascii.a2b_base64('abc'))
attempt(lambda: binascii.a2b_base64('abcd\n'))
attempt(lambda: binascii.a2b_base64('ab=c=d'))
attempt(lambda: binascii.a2b_base64('=abcd'))
attempt(lambda: binascii.a2b_base64('=abcd', strict_mode=True))
attempt(lambda: binascii.a2b_base64('ab=c', strict_mode=True))
attempt(lambda: binascii.a2b_base64('abcd=', strict_mode=True))
attempt(lambda: binascii.a2b_base64('ab==x', strict_mode=True))
attempt(lambda: binascii.a2b_base64('ab==', strict_mode=True))
attempt(lambda: binascii.a2b_base64('ab=', strict_mode=True))
attempt(lambda: binascii.a2b_base64('ab', strict_mode=True))
attempt(lambda: binascii.a2b_base64('abcde', strict_mode=True))
attempt(lambda: binascii.a2b_base64('ab\ncd', strict_mode=True))
attempt(lambda: binascii.a2b_base64('é'))
attempt(lambda: binascii.a2b_base64(5))
attempt(lambda: binascii.a2b_base64(bytearray(b'abcd')))
attempt(lambda: binascii.a2b_base64('ab=\n='))
attempt(lambda: binascii.a2b_base64('abc=def'))
attempt(lambda: binascii.a2b_base64('', strict_mode=True))
attempt(lambda: binascii.a2b_base64('a=b=', strict_mode=True))
attempt(lambda: binascii.b2a_base64(b'abc'))
attempt(lambda: binascii.b2a_base64(b'abc', newline=False))
attempt(lambda: binascii.b2a_base64('abc'))
attempt(lambda: binascii.b2a_base64(b''))
attempt(lambda: binascii.hexlify(b'abcdef'))
attempt(lambda: binascii.hexlify(b'abcdef', '-'))
attempt(lambda: binascii.hexlify(b'abcdefg', ':', 2))
attempt(lambda: binascii.hexlify(b'abcdefg', b':', -2))
attempt(lambda: binascii.hexlify(b'abc', '--'))
attempt(lambda: binascii.hexlify(b'abc', 'é'))
attempt(lambda: binascii.hexlify(b'abc', 5))
attempt(lambda: binascii.hexlify(b'abc', '-', 0))
attempt(lambda: binascii.hexlify('abc'))
attempt(lambda: binascii.b2a_hex(b'ab', '_'))
attempt(lambda: binascii.unhexlify('616'))
attempt(lambda: binascii.unhexlify('61g1'))
attempt(lambda: binascii.unhexlify(b'6162'))
attempt(lambda: binascii.unhexlify('é1'))
attempt(lambda: binascii.unhexlify(5))
attempt(lambda: binascii.a2b_hex('FfAa'))
attempt(lambda: binascii.crc32(b'hello'))
attempt(lambda: binascii.crc32(b'lo', binascii.crc32(b'hel')))
attempt(lambda: binascii.crc32('a'))
attempt(lambda: binascii.crc32(b'a', -1))
attempt(lambda: binascii.crc32(b'a', 2 ** 40))
attempt(lambda: binascii.crc_hqx(b'hello', 0))
attempt(lambda: binascii.crc_hqx(b'hello', -1))
attempt(lambda: binascii.crc_hqx(b'hello'))
attempt(lambda: binascii.crc_hqx(b'hello', 2 ** 70))
attempt(lambda: binascii.b2a_uu(b'hello world'))
attempt(lambda: binascii.b2a_uu(b'\x00' * 5))
attempt(lambda: binascii.b2a_uu(b'\x00' * 5, backtick=True))
attempt(lambda: binascii.b2a_uu(b''))
attempt(lambda: binascii.b2a_uu(b'x' * 46))
attempt(lambda: binascii.b2a_uu('a'))
attempt(lambda: binascii.a2b_uu(b'+:&5L;&\\@=V]R;&0\n'))
attempt(lambda: binascii.a2b_uu('!'))
attempt(lambda: binascii.a2b_uu('#86)C'))
attempt(lambda: binascii.a2b_uu('#86)Cxx'))
attempt(lambda: binascii.a2b_uu('#86)C   \n'))
attempt(lambda: binascii.a2b_uu('#8\x016'))
attempt(lambda: binascii.a2b_uu(' '))
attempt(lambda: binascii.a2b_uu('\n'))
attempt(lambda: binascii.a2b_uu('$86)C'))
attempt(lambda: binascii.a2b_uu('#86)C@@'))
attempt(lambda: binascii.a2b_qp('a=20b=\n c=3D'))
attempt(lambda: binascii.a2b_qp('='))
attempt(lambda: binascii.a2b_qp('=4'))
attempt(lambda: binascii.a2b_qp('=zz'))
attempt(lambda: binascii.a2b_qp('=='))
attempt(lambda: binascii.a2b_qp('a_b', header=True))
attempt(lambda: binascii.a2b_qp('=\r\nx'))
attempt(lambda: binascii.a2b_qp(data=b'=41'))
attempt(lambda: binascii.b2a_qp(b'hello = world \n \t\n'))
attempt(lambda: binascii.b2a_qp(b'x' * 100))
attempt(lambda: binascii.b2a_qp(b'a b_c', header=True))
attempt(lambda: binascii.b2a_qp(b'a\tb c', quotetabs=True))
attempt(lambda: binascii.b2a_qp(b'a\nb\r\nc\rd', istext=False))
attempt(lambda: binascii.b2a_qp(b'a\nb\r\nc\rd'))
attempt(lambda: binascii.b2a_qp(b'.\n.a\n..'))
attempt(lambda: binascii.b2a_qp(b'.'))
attempt(lambda: binascii.b2a_qp(b'\xff\x00'))
attempt(lambda: binascii.b2a_qp(b'a '))
attempt(lambda: binascii.b2a_qp(b'a\t'))
attempt(lambda: binascii.a2b_qp('a=0'))
attempt(lambda: binascii.a2b_qp('a=0g'))
attempt(lambda: binascii.a2b_base64('YQ==YQ=='))
for wrong in ('a', 'ab'):
    try:
        binascii.a2b_base64(wrong)
    except binascii.Error as e:
        print(isinstance(e, ValueError), issubclass(binascii.Incomplete, Exception))  # expect: True True
        # expect: True True
