import hashlib, base64, binascii


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(hashlib.md5(b'abc').hexdigest(), hashlib.sha1(b'').hexdigest())  # expect: 900150983cd24fb0d6963f7d28e17f72 da39a3ee5e6b4b0d3255bfef95601890afd80709
print(hashlib.sha256(b'hello').hexdigest(), hashlib.new('sha512', b'x').hexdigest()[:20], hashlib.sha3_256(b'a').hexdigest()[:20])  # expect: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 a4abd4448c49562d8281 80084bf2fba02475726f
h = hashlib.sha256()
h.update(b'hel')
c = h.copy()
h.update(b'lo')
print(h.digest() == hashlib.sha256(b'hello').digest(), c.hexdigest() == hashlib.sha256(b'hel').hexdigest(), h.name, h.digest_size, h.block_size, 'md5' in hashlib.algorithms_guaranteed)  # expect: True True sha256 32 64 True
print(attempt(hashlib.md5, 'text'))  # expect: TypeError: Strings must be encoded before hashing
print(hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 3).hex()[:16])  # expect: 3c671234e386cb30
print(base64.b64encode(b'hello \xff'), base64.b64decode('aGVsbG8='), base64.b64decode(b'aGVs bG8='), base64.urlsafe_b64encode(b'\xff\xfe\xfd'), base64.urlsafe_b64decode('__79'))  # expect: b'aGVsbG8g/w==' b'hello' b'hello' b'__79' b'\xff\xfe\xfd'
print(base64.b32encode(b'hello'), base64.b32decode('NBSWY3DP'), base64.b32encode(b'ab'), base64.b16encode(b'\x01\xab'), base64.b16decode('01AB'), base64.encodebytes(b'a' * 60))  # expect: b'NBSWY3DP' b'hello' b'MFRA====' b'01AB' b'\x01\xab' b'YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\nYWFh\n'
print(attempt(base64.b64decode, 'abc'))  # expect: Error: Incorrect padding
print(attempt(base64.b64decode, 'a'))  # expect: Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
print(attempt(base64.b64encode, 'str'))  # expect: TypeError: a bytes-like object is required, not 'str'
print(binascii.hexlify(b'\x00\xff'), binascii.unhexlify('00ff'), binascii.crc32(b'hello'), binascii.b2a_base64(b'hi'))  # expect: b'00ff' b'\x00\xff' 907060870 b'aGk=\n'
print(attempt(binascii.unhexlify, 'abc'))  # expect: Error: Odd-length string
print(attempt(binascii.unhexlify, 'zz'))  # expect: Error: Non-hexadecimal digit found
