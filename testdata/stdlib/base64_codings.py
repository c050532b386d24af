# Base64, Base32, Base16, Ascii85 and base85, both ways, with their errors.
# needs: cpython 3.12
import base64
import io
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')  # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: b'//79'
        # expect: b'__79'
        # expect: AssertionError: b'-'
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: Error: Incorrect padding
        # expect: b'a'
        # expect: b'a'
        # expect: Error: Only base64 data is allowed
        # expect: Error: Incorrect padding
        # expect: b'\xff\xff\xbe'
        # expect: AssertionError: b'-'
        # expect: ValueError: string argument should contain only ASCII characters
        # expect: TypeError: argument should be a bytes-like object or ASCII string, not 'int'
        # expect: Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
        # expect: b'NBSWY3DP'
        # expect: b'NBSWY3A='
        # expect: b'hello'
        # expect: Error: Non-base32 digit found
        # expect: b'hello'
        # expect: Error: Incorrect padding
        # expect: Error: Non-base32 digit found
        # expect: b'hellk'
        # expect: b'k\xa5llh'
        # expect: AssertionError: b'II'
        # expect: b'hel'
        # expect: b'he'
        # expect: Error: Incorrect padding
        # expect: Error: Incorrect padding
        # expect: b'\x00'
        # expect: TypeError: memoryview: a bytes-like object is required, not 'str'
        # expect: b'D1IMOR3F44======'
        # expect: b'hello!'
        # expect: Error: Non-base32 digit found
        # expect: b'hello!'
        # expect: Error: Incorrect padding
        # expect: b'6869'
        # expect: b'hi'
        # expect: Error: Non-base16 digit found
        # expect: b'j'
        # expect: Error: Odd-length string
        # expect: Error: Non-base16 digit found
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: b'BOu!rD]j7BEbo7'
        # expect: b'zz'
        # expect: b'y'
        # expect: b'BOu!rD]j7BEbo9"ASc1$\n+EqaECh.3jCi"#4GAhM<\nA,'
        # expect: b'<~BOu!rD]j7BEbo7~>'
        # expect: b'<~BOu!rD]j\n7BEbo9"ASc\n1$+EqaECh.\n3jCi"#4GAh\nM<A,~>'
        # expect: b'@:E^H'
        # expect: b'!!!'
        # expect: b'hello world'
        # expect: b'\x00\x00\x00\x00'
        # expect: ValueError: Non-Ascii85 digit found: y
        # expect: b'    '
        # expect: ValueError: Non-Ascii85 digit found: y
        # expect: ValueError: z inside Ascii85 5-tuple
        # expect: b'hello world'
        # expect: ValueError: Ascii85 encoded byte sequences must end with b'~>'
        # expect: b'hello world'
        # expect: ValueError: Non-Ascii85 digit found: v
        # expect: ValueError: Ascii85 overflow
        # expect: ValueError: Ascii85 overflow
        # expect: b'f\xb2'
        # expect: ValueError: string argument should contain only ASCII characters
        # expect: b''
        # expect: TypeError: memoryview: a bytes-like object is required, not 'str'
        # expect: b''
        # expect: b'Xk~0{Zy<MXa%^M'
        # expect: b'VPazd'
        # expect: b'hello'
        # expect: ValueError: bad base85 character at position 7
        # expect: ValueError: base85 overflow in hunk starting at byte 0
        # expect: b''
        # expect: TypeError: memoryview: a bytes-like object is required, not 'str'
        # expect: ValueError: bad base85 character at position 0
        # expect: b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eA==\n'
        # expect: TypeError: expected bytes-like object, not str
        # expect: b'xxx'
        # expect: TypeError: expected bytes-like object, not str
        # expect: b'YQ=='
        # expect: b'a'
        # expect: b'__4='
        # expect: b'\xff\xfe'
        # expect: b'YWJj\n'
        # expect: b'YWI='
        # expect: b'YWI='
        # expect: TypeError: expected bytes-like object, not int
        # expect: TypeError: a bytes-like object is required, not 'int'
        # expect: (57, 76, 20)


attempt(lambda: base64.b64encode('a'))
attempt(lambda: base64.b64encode(b'\xff\xfe\xfd'))
attempt(lambda: base64.b64encode(b'\xff\xfe\xfd', b'-_'))
attempt(lambda: base64.b64encode(b'a', b'-'))
attempt(lambda: base64.b64encode(b'a', '-_'))
attempt(lambda: base64.b64decode('YQ'))
attempt(lambda: base64.b64decode('YQ=='))
attempt(lambda: base64.b64decode('Y!Q=='))
attempt(lambda: base64.b64decode('Y!Q==', validate=True))
attempt(lambda: base64.b64decode('YQ=', validate=True))
attempt(lambda: base64.b64decode('__--', altchars='-_'))
attempt(lambda: base64.b64decode('YQ==', b'-'))
attempt(lambda: base64.b64decode('é'))
attempt(lambda: base64.b64decode(5))
attempt(lambda: base64.b64decode('a'))
attempt(lambda: base64.b32encode(b'hello'))
attempt(lambda: base64.b32encode(b'hell'))
attempt(lambda: base64.b32decode('NBSWY3DP'))
attempt(lambda: base64.b32decode('nbswy3dp'))
attempt(lambda: base64.b32decode('nbswy3dp', casefold=True))
attempt(lambda: base64.b32decode('NBSWY3D'))
attempt(lambda: base64.b32decode('NBSWY3D1'))
attempt(lambda: base64.b32decode('NBSWY3D1', map01='L'))
attempt(lambda: base64.b32decode('N0SWY3D1', map01='I'))
attempt(lambda: base64.b32decode('N0SWY3D1', map01='II'))
attempt(lambda: base64.b32decode('NBSWY==='))
attempt(lambda: base64.b32decode('NBSW===='))
attempt(lambda: base64.b32decode('======='))
attempt(lambda: base64.b32decode('A======='))
attempt(lambda: base64.b32decode('AB======'))
attempt(lambda: base64.b32encode('a'))
attempt(lambda: base64.b32hexencode(b'hello!'))
attempt(lambda: base64.b32hexdecode('D1IMOR3F44======'))
attempt(lambda: base64.b32hexdecode('d1imor3f44======'))
attempt(lambda: base64.b32hexdecode('d1imor3f44======', True))
attempt(lambda: base64.b32hexdecode('z'))
attempt(lambda: base64.b16encode(b'hi'))
attempt(lambda: base64.b16decode('6869'))
attempt(lambda: base64.b16decode('6a'))
attempt(lambda: base64.b16decode('6a', True))
attempt(lambda: base64.b16decode('6'))
attempt(lambda: base64.b16decode('6g'))
attempt(lambda: base64.b16encode('a'))
attempt(lambda: base64.a85encode(b'hello world'))
attempt(lambda: base64.a85encode(b'\x00' * 8))
attempt(lambda: base64.a85encode(b'    ', foldspaces=True))
attempt(lambda: base64.a85encode(b'hello world' * 3, wrapcol=20))
attempt(lambda: base64.a85encode(b'hello world', adobe=True))
attempt(lambda: base64.a85encode(b'hello world' * 3, adobe=True, wrapcol=10))
attempt(lambda: base64.a85encode(b'abc', pad=True))
attempt(lambda: base64.a85encode(b'\x00\x00'))
attempt(lambda: base64.a85decode(b'BOu!rD]j7BEbo7'))
attempt(lambda: base64.a85decode('z'))
attempt(lambda: base64.a85decode('y'))
attempt(lambda: base64.a85decode('y', foldspaces=True))
attempt(lambda: base64.a85decode('zy'))
attempt(lambda: base64.a85decode('az'))
attempt(lambda: base64.a85decode('<~BOu!rD]j7BEbo7~>', adobe=True))
attempt(lambda: base64.a85decode('BOu!rD]j7BEbo7', adobe=True))
attempt(lambda: base64.a85decode('BO u!rD]j\n7BEbo7'))
attempt(lambda: base64.a85decode('v'))
attempt(lambda: base64.a85decode('s8W-"'))
attempt(lambda: base64.a85decode('uuuuu'))
attempt(lambda: base64.a85decode('B!O', ignorechars=b'!'))
attempt(lambda: base64.a85decode('é'))
attempt(lambda: base64.a85encode(b''))
attempt(lambda: base64.a85encode('a'))
attempt(lambda: base64.a85decode(''))
attempt(lambda: base64.b85encode(b'hello world'))
attempt(lambda: base64.b85encode(b'abc', pad=True))
attempt(lambda: base64.b85decode('Xk~0{Zv'))
attempt(lambda: base64.b85decode('Xk~0{Zv '))
attempt(lambda: base64.b85decode('~~~~~'))
attempt(lambda: base64.b85decode(b''))
attempt(lambda: base64.b85encode('a'))
attempt(lambda: base64.b85decode('"'))
attempt(lambda: base64.encodebytes(b'x' * 100))
attempt(lambda: base64.encodebytes('a'))
attempt(lambda: base64.decodebytes(b'eHh4\n'))
attempt(lambda: base64.decodebytes('eHh4'))
attempt(lambda: base64.standard_b64encode(b'a'))
attempt(lambda: base64.standard_b64decode('YQ=='))
attempt(lambda: base64.urlsafe_b64encode(b'\xff\xfe'))
attempt(lambda: base64.urlsafe_b64decode('__4='))
attempt(lambda: base64.encodebytes(memoryview(b'abc')))
attempt(lambda: base64.b64encode(bytearray(b'ab')))
attempt(lambda: base64.b64encode(memoryview(b'ab')))
attempt(lambda: base64.encodebytes(5))
attempt(lambda: base64.b64encode(5))
attempt(lambda: (base64.MAXBINSIZE, base64.MAXLINESIZE, len(base64.__all__)))
out = io.BytesIO()
base64.encode(io.BytesIO(b'q' * 100), out)
print(out.getvalue())  # expect: b'cXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFx\ncXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcQ==\n'
back = io.BytesIO()
base64.decode(io.BytesIO(out.getvalue()), back)
print(len(back.getvalue()))  # expect: 100
every = bytes(range(256))
print(base64.b85encode(every)[:40], base64.a85encode(every)[-40:], base64.b85decode(base64.b85encode(every)) == every == base64.a85decode(base64.a85encode(every)))  # expect: b'009C61O)~M2nh-c3=Iws5D^j+6crX17#SKH9337X' b'i8N\\UjQ5OekiqBum-X60nF?)@o_%qPq"ad`r;HWp' True
