__all__ = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128',
           'shake_256', 'new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac')

algorithms_guaranteed = set(__all__[:14])
algorithms_available = algorithms_guaranteed | {'sha512_224', 'sha512_256'}


def _find(name):
    # The constructor of a name as OpenSSL spells them: in any case, with - for _ or nothing.
    plain = name.lower().replace('-', '_')
    if plain not in algorithms_available and plain.replace('_', '') in algorithms_available:
        plain = plain.replace('_', '')
    if plain not in algorithms_available:
        raise ValueError('unsupported hash type ' + name)
    return globals()[plain if plain in algorithms_guaranteed else '_' + plain]


def new(name, data=b'', **kwargs):
    """Return a new hash object using the named algorithm, with data if some is given."""
    if not isinstance(name, str):
        raise TypeError('name must be a string')
    return _find(name)(data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2**16):
    """Hash the contents of a file-like object that reads bytes; digest is the name of an algorithm or a constructor."""
    h = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        h.update(fileobj.getbuffer())
        return h
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    while size := fileobj.readinto(buffer):
        h.update(memoryview(buffer)[:size])
    return h


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Derive a key from a password: PBKDF2 (PKCS #5, RFC 8018) with HMAC."""
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    h = new(hash_name)
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is None:
        dklen = h.digest_size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    if iterations > 0x7fffffff:
        raise OverflowError('iteration value is too great.')
    if dklen > 0x7fffffff:
        raise OverflowError('key length is too great.')
    return _pbkdf2(h.name, password, salt, int(iterations), int(dklen))
