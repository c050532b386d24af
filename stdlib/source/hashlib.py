__all__ = ['new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac'] + list(_names)

algorithms_guaranteed = set(_names)
algorithms_available = set(_names)


class HASH:
    """A hash of the data given so far."""

    def __init__(self, name, data=b''):
        self.name = name
        self.digest_size, self.block_size = globals()['_size_' + name]
        self._data = bytearray()
        self.update(data)

    def update(self, data, /):
        """Add data."""
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        self._data += data

    def digest(self):
        """Return the digest as bytes."""
        return _digest(self.name, self._data)

    def hexdigest(self):
        """Return the digest as a string of hexadecimal digits."""
        return _digest(self.name, self._data).hex()

    def copy(self):
        """Return a copy of the hash object."""
        return HASH(self.name, self._data)

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {hex(id(self))}>'


def new(name, data=b'', **kwargs):
    """Return a new hash object using the named algorithm."""
    name = name.lower().replace('-', '_')
    if name not in algorithms_available:
        name = name.replace('_', '')
    if name not in algorithms_available:
        raise ValueError('unsupported hash type ' + name)
    return HASH(name, data)


def _constructor(name):
    def make(string=b'', *, usedforsecurity=True):
        return HASH(name, string)
    make.__name__ = make.__qualname__ = 'openssl_' + name
    return make


for _name in _names:
    globals()[_name] = _constructor(_name)


def file_digest(fileobj, digest, /):
    """Hash the contents of a file-like object."""
    h = new(digest) if isinstance(digest, str) else digest()
    while True:
        data = fileobj.read(65536)
        if not data:
            return h
        h.update(data)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    block_size = new(hash_name).block_size
    password = bytes(password)
    if len(password) > block_size:
        password = new(hash_name, password).digest()
    password = password.ljust(block_size, b'\0')
    inner, outer = bytes(x ^ 0x36 for x in password), bytes(x ^ 0x5c for x in password)
    name = new(hash_name).name

    def prf(data):
        return _digest(name, outer + _digest(name, inner + data))
    size = new(hash_name).digest_size
    dklen = size if dklen is None else dklen
    key = b''
    block = 1
    while len(key) < dklen:
        u = prf(bytes(salt) + block.to_bytes(4, 'big'))
        total = int.from_bytes(u, 'big')
        for _ in range(iterations - 1):
            u = prf(u)
            total ^= int.from_bytes(u, 'big')
        key += total.to_bytes(size, 'big')
        block += 1
    return key[:dklen]
