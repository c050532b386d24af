import binascii

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode', 'b32hexdecode',
           'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'standard_b64encode', 'standard_b64decode',
           'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = (MAXLINESIZE // 4) * 3


def _bytes(s):
    # What is to be decoded, which may be ASCII text.
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError('argument should be a bytes-like object or ASCII string, not %r' % s.__class__.__name__) from None


def b64encode(s, altchars=None):
    """Encode the bytes-like object s using Base64 and return a bytes object; altchars replace + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Decode the Base64 encoded bytes-like object or ASCII string s; what is no digit is passed over, or an error to validate."""
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Encode bytes-like object s using the standard Base64 alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """Decode bytes encoded with the standard Base64 alphabet."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Encode bytes using the alphabet that is safe in URLs and names of files: - and _ for + and /."""
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    """Decode bytes encoded with the alphabet of urlsafe_b64encode()."""
    return b64decode(_bytes(s).translate(bytes.maketrans(b'-_', b'+/')))


_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


_tables = {}


def _pairs(alphabet):
    # Every pair of digits, so that two are written at a time; made when an alphabet is first used.
    if alphabet not in _tables:
        _tables[alphabet] = [bytes((a, b)) for a in alphabet for b in alphabet]
    return _tables[alphabet]


def _b32encode(alphabet, s):
    if not isinstance(s, bytes):
        s = memoryview(s).tobytes()
    left = len(s) % 5
    if left:
        s += b'\0' * (5 - left)
    pairs = _pairs(alphabet)  # ten bits at a time
    out = bytearray()
    for i in range(0, len(s), 5):
        c = int.from_bytes(s[i:i + 5], 'big')
        out += pairs[c >> 30] + pairs[c >> 20 & 1023] + pairs[c >> 10 & 1023] + pairs[c & 1023]
    if left:
        pad = (0, 6, 4, 3, 1)[left]
        out[-pad:] = b'=' * pad
    return bytes(out)


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = bytes(_bytes(s))
    size = len(s)
    if size % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    s = s.rstrip(b'=')
    pads = size - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    acc = 0
    for i in range(0, len(s), 8):
        acc = 0
        for c in s[i:i + 8]:
            try:
                acc = acc << 5 | values[c]
            except KeyError:
                raise binascii.Error('Non-base32 digit found') from None
        out += acc.to_bytes(5, 'big')  # too short a last piece is mended below
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if pads and out:
        out[-5:] = (acc << 5 * pads).to_bytes(5, 'big')[:(43 - 5 * pads) // 8]
    return bytes(out)


def b32encode(s):
    """Encode the bytes-like object s using Base32 and return a bytes object."""
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """Decode the Base32 encoded bytes-like object or ASCII string s; map01 is what the digit 1 stands for, 0 then standing for O."""
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Encode the bytes-like object s using Base32 with the digits of hexadecimal and on."""
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    """Decode what b32hexencode() encodes."""
    return _b32decode(_B32HEX, s, casefold)


def b16encode(s):
    """Encode the bytes-like object s using Base16 and return a bytes object."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode the Base16 encoded bytes-like object or ASCII string s."""
    s = bytes(_bytes(s))
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_A85 = bytes(range(33, 118))
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'


def _encode85(alphabet, b, pad, short=None):
    # Four bytes at a time, as five digits; short are words that stand for themselves.
    if not isinstance(b, bytes):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    b += b'\0' * padding
    pairs = _pairs(alphabet)
    chunks = []
    for i in range(0, len(b), 4):
        word = int.from_bytes(b[i:i + 4], 'big')
        if short and word in short:
            chunks.append(short[word])
        else:
            chunks.append(pairs[word // 614125] + pairs[word // 85 % 7225] + alphabet[word % 85:word % 85 + 1])
    if padding and not pad:
        if chunks[-1] == b'z':
            chunks[-1] = alphabet[:1] * 5
        chunks[-1] = chunks[-1][:-padding]
    return b''.join(chunks)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Encode bytes-like object b using Ascii85 and return a bytes object.

    foldspaces writes four spaces as y; wrapcol is the length of lines; pad fills the input up to words; adobe puts <~ and ~> around."""
    short = {0: b'z'}
    if foldspaces:
        short[0x20202020] = b'y'
    result = _encode85(_A85, b, pad, short)
    if adobe:
        result = b'<~' + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    if adobe:
        result += b'~>'
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    """Decode the Ascii85 encoded bytes-like object or ASCII string b."""
    b = _bytes(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out = []
    digits = 0
    acc = 0

    def word():
        if acc > 0xffffffff:
            raise ValueError('Ascii85 overflow')
        out.append(acc.to_bytes(4, 'big'))

    for x in b:
        if 33 <= x <= 117:
            acc = acc * 85 + x - 33
            digits += 1
            if digits == 5:
                word()
                digits = acc = 0
        elif x == 122:
            if digits:
                raise ValueError('z inside Ascii85 5-tuple')
            out.append(b'\0\0\0\0')
        elif foldspaces and x == 121:
            if digits:
                raise ValueError('y inside Ascii85 5-tuple')
            out.append(b'    ')
        elif x not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % x)
    if digits:
        missing = 5 - digits
        for _ in range(missing):
            acc = acc * 85 + 84
        word()
        out[-1] = out[-1][:4 - missing]
    return b''.join(out)


def b85encode(b, pad=False):
    """Encode bytes-like object b in base85 format and return a bytes object; pad fills the input up to words of four bytes."""
    return _encode85(_B85, b, pad)


def b85decode(b):
    """Decode the base85-encoded bytes-like object or ASCII string b."""
    b = _bytes(b)
    values = {c: i for i, c in enumerate(_B85)}
    padding = -len(b) % 5
    b = bytes(b) + b'~' * padding
    out = []
    for i in range(0, len(b), 5):
        acc = 0
        for at, c in enumerate(b[i:i + 5], i):
            try:
                acc = acc * 85 + values[c]
            except KeyError:
                raise ValueError('bad base85 character at position %d' % at) from None
        if acc > 0xffffffff:
            raise ValueError('base85 overflow in hunk starting at byte %d' % i)
        out.append(acc.to_bytes(4, 'big'))
    result = b''.join(out)
    return result[:-padding] if padding else result


def encode(input, output):
    """Encode a file of bytes; input and output are open binary files."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Decode a file of lines of Base64; input and output are open binary files."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _bytes_like(s):
    try:
        return memoryview(s)
    except TypeError:
        raise TypeError('expected bytes-like object, not %s' % s.__class__.__name__) from None


def encodebytes(s):
    """Encode a bytes-like object into lines of Base64, with a newline after each 76 characters and at the end."""
    s = _bytes_like(s)
    return b''.join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """Decode lines of Base64 into a bytes object."""
    return binascii.a2b_base64(_bytes_like(s))
