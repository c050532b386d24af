# Hash objects of every algorithm, their parameters and errors.
# needs: cpython 3.12
import hashlib
import hmac
import io


h = hashlib.sha256(b'a')
b = hashlib.blake2b(b'a')
k = hashlib.shake_128(b'a')


def attempt(f):
    try:
        print(repr(f()))  # expect: <built-in function openssl_md5>
        # expect: <class '_blake2.blake2b'>
        # expect: <built-in function openssl_sha3_256>
        # expect: ('sha256', 32, 64)
        # expect: ('blake2b', 64, 128)
        # expect: ('shake_128', 0, 168)
        # expect: ('sha3_256', 144)






    except Exception as e:
        print(f'{type(e).__name__}: {e}')  # expect: TypeError: digest() missing required argument 'length' (pos 1)
        # expect: '85c8de'
        # expect: b'\x85\xc8\xde\x88'
        # expect: TypeError: HASH.digest() takes no arguments (1 given)
        # expect: TypeError: Strings must be encoded before hashing
        # expect: TypeError: object supporting the buffer API required
        # expect: 'sha256'
        # expect: 'sha3_256'
        # expect: ['blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256']
        # expect: TypeError: HASH.update() takes exactly one argument (0 given)
        # expect: TypeError: Strings must be encoded before hashing
        # expect: TypeError: object supporting the buffer API required
        # expect: None
        # expect: '5e85370e555e95d27df68f93c0ccaa4edfc1da5e281b47a2ebba2649a13ea5f4'
        # expect: <class '_hashlib.HASH'>
        # expect: <class '_blake2.blake2b'>
        # expect: <class '_hashlib.HASHXOF'>
        # expect: ValueError: digest_size must be between 1 and 64 bytes
        # expect: ValueError: digest_size must be between 1 and 64 bytes
        # expect: '6c9c2c7ae4'
        # expect: ValueError: maximum key length is 64 bytes
        # expect: ValueError: maximum salt length is 16 bytes
        # expect: ValueError: maximum person length is 16 bytes
        # expect: ValueError: maximum key length is 32 bytes
        # expect: ValueError: maximum salt length is 8 bytes
        # expect: ValueError: maximum person length is 8 bytes
        # expect: ValueError: fanout must be between 0 and 255
        # expect: ValueError: depth must be between 1 and 255
        # expect: ValueError: depth must be between 1 and 255
        # expect: OverflowError: leaf_size is too large
        # expect: ValueError: value must be positive
        # expect: OverflowError: node_offset is too large
        # expect: ValueError: node_depth must be between 0 and 255
        # expect: ValueError: inner_size must be between 0 and is 64
        # expect: ValueError: inner_size must be between 0 and is 32
        # expect: '32a2f47ab0e485743350'
        # expect: (16, 16, 64, 64)
        # expect: (8, 8, 32, 32)
        # expect: TypeError: Strings must be encoded before hashing
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: '3c174b26bc748c193e403d2d198cf1a278daad183cc2342a2aaef3af44d55be2'
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: ValueError: iteration value must be greater than 0.
        # expect: ValueError: key length must be greater than 0.
        # expect: ValueError: key length must be greater than 0.
        # expect: 'c9641e374bfab7720f6fbfe73bcfa7bc313a0a04a27da95b0f221db7435f19c1e0dad2c02dec0c8e'
        # expect: '048cf6cf918060ec04ac957bad331f4496d69d76a1b3e34359aa7f04316b8a302aa7913c56c0eaaa'
        # expect: '900150983cd24fb0d6963f7d28e17f72'
        # expect: 'a9993e364706816aba3e25717850c26c9cd0d89d'
        # expect: ValueError: '5' is not a file-like object in binary reading mode.
        # expect: TypeError: key: expected bytes or bytearray, but got 'str'
        # expect: 'ed7e724d3a91554aaa2043041d9c5305'
        # expect: b'\xb6\x00\x90\xe3\x05"\x97\xae\xb5\xa0\x80\x88\x9c\xe2\xfcK\xca\x95~uo\xae\xb4\xdf}1\x80\x0c\xa1\xe7q\xec'
        # expect: TypeError: name must be a string
        # expect: TypeError: Strings must be encoded before hashing
        # expect: 'hmac-sha256'
        # expect: '3e903ba584306d12c766470935001077779d1d5c7d85889ca155458feb4a0253555f00b1dd03911283af95699d57a27f2194bc0655fb2b74a15bd28343293dec'
        # expect: 'cfb0a92a74f0b600e6364e352260f30542c6756729d397019f405ff4b128e0fcb1eb82f06c5939f207c87651772e60558be5cf77f1326bb566eb5fb5c1cc45f9'
        # expect: b'w+q\xc8\xa2\x99~v\x8b\xe0\x1d\x97\x11\xe4\xa4\xf3J$\xef3'
        # expect: b"\x99\x8d]9\xac\xad0\x1f\xad}\x90j\xdb9\x1c6<ro\xd6\xee\xc3\xa7\xf2V'\xed\x04\xd6j\xff7"
        # expect: True
        # expect: TypeError: a bytes-like object is required, not 'str'
        # expect: TypeError: comparing strings with non-ASCII characters is not supported
        # expect: False
        # expect: TypeError: unsupported operand types(s) or combination of types: 'int' and 'int'
        # expect: 64
        # expect: 16
        # expect: b'\\]^'
        # expect: None
        # expect: 64
        # expect: TypeError: object supporting the buffer API required
        # expect: True
        # expect: True
        # expect: AttributeError: '_hashlib.HASH' object has no attribute 'x'
        # expect: TypeError: openssl_md5() takes at most 1 positional argument (2 given)
        # expect: TypeError: openssl_md5() takes at most 1 positional argument (2 given)
        # expect: 'blake2b'
        # expect: 'hmac-md5'
        # expect: 'hmac-md5'
















































































attempt(lambda: hashlib.md5)
attempt(lambda: hashlib.blake2b)
attempt(lambda: hashlib.sha3_256)
attempt(lambda: (h.name, h.digest_size, h.block_size))
attempt(lambda: (b.name, b.digest_size, b.block_size))
attempt(lambda: (k.name, k.digest_size, k.block_size))
attempt(lambda: (hashlib.sha3_256().name, hashlib.sha3_224().block_size))
attempt(lambda: k.digest())
attempt(lambda: k.hexdigest(3))
attempt(lambda: k.digest(length=4))
attempt(lambda: h.digest(3))
attempt(lambda: hashlib.md5('a'))
attempt(lambda: hashlib.md5(5))
attempt(lambda: hashlib.new('SHA256').name)
attempt(lambda: hashlib.new('sha3-256').name)
attempt(lambda: sorted(hashlib.algorithms_guaranteed))
attempt(lambda: h.update())
attempt(lambda: h.update('a'))
attempt(lambda: h.update(5))
attempt(lambda: h.update(bytearray(b'x')))
attempt(lambda: h.hexdigest())
attempt(lambda: type(h))
attempt(lambda: type(b))
attempt(lambda: type(k))
attempt(lambda: hashlib.blake2b(digest_size=65))
attempt(lambda: hashlib.blake2b(digest_size=0))
attempt(lambda: hashlib.blake2b(b'a', digest_size=5, key=b'k' * 64, salt=b's' * 16, person=b'p' * 16).hexdigest())
attempt(lambda: hashlib.blake2b(key=b'k' * 65))
attempt(lambda: hashlib.blake2b(salt=b's' * 17))
attempt(lambda: hashlib.blake2b(person=b's' * 17))
attempt(lambda: hashlib.blake2s(key=b'k' * 33))
attempt(lambda: hashlib.blake2s(salt=b's' * 9))
attempt(lambda: hashlib.blake2s(person=b'x' * 9))
attempt(lambda: hashlib.blake2b(fanout=256))
attempt(lambda: hashlib.blake2b(depth=0))
attempt(lambda: hashlib.blake2b(depth=256))
attempt(lambda: hashlib.blake2b(leaf_size=2 ** 32))
attempt(lambda: hashlib.blake2b(leaf_size=-1))
attempt(lambda: hashlib.blake2s(node_offset=2 ** 48))
attempt(lambda: hashlib.blake2b(node_depth=256))
attempt(lambda: hashlib.blake2b(inner_size=65))
attempt(lambda: hashlib.blake2s(inner_size=33))
attempt(lambda: hashlib.blake2b(fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=0, inner_size=64, last_node=True).hexdigest()[:20])
attempt(lambda: (hashlib.blake2b.SALT_SIZE, hashlib.blake2b.PERSON_SIZE, hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2b.MAX_DIGEST_SIZE))
attempt(lambda: (hashlib.blake2s.SALT_SIZE, hashlib.blake2s.PERSON_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE))
attempt(lambda: hashlib.blake2b('a'))
attempt(lambda: hashlib.blake2b(key='a'))
attempt(lambda: hashlib.pbkdf2_hmac('sha256', b'p', b's', 3).hex())
attempt(lambda: hashlib.pbkdf2_hmac('sha256', 'p', b's', 3).hex())
attempt(lambda: hashlib.pbkdf2_hmac('md5', b'p', b's', 0))
attempt(lambda: hashlib.pbkdf2_hmac('md5', b'p', b's', 1, 0))
attempt(lambda: hashlib.pbkdf2_hmac('md5', b'p', b's', 1, -1))
attempt(lambda: hashlib.pbkdf2_hmac('md5', b'p', b's', 2, 40).hex())
attempt(lambda: hashlib.pbkdf2_hmac('blake2b', b'p', b's', 2, 40).hex())
attempt(lambda: hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest())
attempt(lambda: hashlib.file_digest(io.BytesIO(b'abc'), hashlib.sha1).hexdigest())
attempt(lambda: hashlib.file_digest(5, 'md5'))
attempt(lambda: hmac.new('k', b'', 'md5'))
attempt(lambda: hmac.new(b'k', b'm', 'md5').hexdigest())
attempt(lambda: hmac.new(b'k', b'm', hashlib.sha256).digest())
attempt(lambda: hmac.new(b'k' * 200, b'm', hashlib).name)
attempt(lambda: hmac.new(b'k' * 200, 'm', 'md5'))
attempt(lambda: hmac.new(b'k', b'm', hashlib.sha256).name)
attempt(lambda: hmac.new(b'k' * 200, b'm', 'sha3_512').hexdigest())
attempt(lambda: hmac.HMAC(b'k', b'm', 'blake2b').hexdigest())
attempt(lambda: hmac.digest(b'k', b'm', 'sha1'))
attempt(lambda: hmac.digest(b'k', b'm', hashlib.blake2s))
attempt(lambda: hmac.compare_digest('a', 'a'))
attempt(lambda: hmac.compare_digest('a', b'a'))
attempt(lambda: hmac.compare_digest('é', 'é'))
attempt(lambda: hmac.compare_digest(b'a', bytearray(b'b')))
attempt(lambda: hmac.compare_digest(1, 2))
attempt(lambda: hmac.new(b'k', digestmod='md5').block_size)
attempt(lambda: hmac.new(b'k', digestmod='md5').digest_size)
attempt(lambda: hmac.trans_5C[:3])
attempt(lambda: hmac.digest_size)
attempt(lambda: hmac.HMAC.blocksize)
attempt(lambda: hmac.new(b'k', 5, 'md5'))
attempt(lambda: hash(h) is not None)
attempt(lambda: hashlib.algorithms_available >= hashlib.algorithms_guaranteed)
attempt(lambda: h.x)
attempt(lambda: hashlib.md5(b'', 5))
attempt(lambda: hashlib.md5(b'', True))
attempt(lambda: hashlib.blake2b(usedforsecurity=False).name)
attempt(lambda: hmac.new(b'k', b'm', 'MD5').name)
attempt(lambda: hmac.new(b'k', b'm', digestmod=lambda d=b'': hashlib.md5(d)).name)
for name in sorted(hashlib.algorithms_guaranteed):
    x = hashlib.new(name, b'The quick brown fox')
    y = x.copy()
    y.update(b' jumps over the lazy dog' * 20)
    length = [20] if 'shake' in name else []
    print(name, x.digest_size, x.block_size, x.hexdigest(*length))  # expect: blake2b 64 128 a02afd04de7a76736a88773b8427aee00483d28ddb6dabb8697cf93e9b0f8b60251a68e39b3c1b18cd1a8320b701c36dc39831ddb5e85d60b393bb8f36d6c2b6
    print(' ', y.hexdigest(*length))  # expect:   4c899571e3cb16f95114e55eff56b56d7182388f4e8fef40b7e786e30052e387fbab1f9e9fd5abdcdc934e163898521adae90451235034b99c05169af8c9dbde
    # expect: blake2s 32 64 d91e3f27d04ad78e7395da9f800a349a046f60c5047c576faf02df63c5ce1e4b
    # expect:   f1a6d1a5822c1cc01dd9c78fdc22b882c13ff4d19c5d7e3d567134e5afb9a983
    # expect: md5 16 64 a2004f37730b9445670a738fa0fc9ee5
    # expect:   e66328255df88bf5f84c7b0032844958
    # expect: sha1 20 64 c519c1a06cdbeb2bc499e22137fb48683858b345
    # expect:   e06e4919dd0479f8e438f7ee3d04ab3004bd4a0e
    # expect: sha224 28 64 146129bd31db775c819f4c28929cc5ac7130d4bac470e97134857c1a
    # expect:   382eff49b4c2fb4d1d6428a3d5bba3f353312015b181d34ac77c6d14
    # expect: sha256 32 64 5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9
    # expect:   88f65bb09f194f671da466057429701541e3dfb8d9251a68c2a837bced30d215
    # expect: sha384 48 128 2e45933dd1a1e6a6928a732d58abeb180c225e5e7b99c64eb6f233a7b99ee4635c17f44ca544cf620cf4289deb4c08cf
    # expect:   8b33d8751ee346949344e4cbdcd8af447966996dbedf7e77b4776726b9867daee5cb4fc075e5e90c099f3b0f854d7733
    # expect: sha3_224 28 144 c0144010bf2c56c005a2cb6b26cc7d2cce38a9ce8038babf0867cf6d
    # expect:   b0c92a2919148de9c715f9aa412c6228fe6708f9f08c686a016e7054
    # expect: sha3_256 32 136 6a982a1fd2b2b33bf284768bd0e3df2a67ee3d412ae6f3df8248b268755751d4
    # expect:   77f9424ff638f4383b9fd2f42645b928a3463e1b15819b0dfa91dfe4ce1979af
    # expect: sha3_384 48 104 c82f7d2460b9dc489e9dea134c694de251b64e4b6862f7b8742fbce9d121e8e9b8bbc44972c1543f2fc885a398c191bc
    # expect:   69c47a8712749d7b9911c218ba03e9ffa7c2f33f366f6a6a8ea1e25b8a3c19b3f2529389f63e384dff4dc0b8155b0cc3
    # expect: sha3_512 64 72 ca5ce3b1097b2cc9b6d63e234b9db237537b0c2bbedb746ca6df1ef7d06ec50b72745167ba4f171b77367bd66272d5d0d8af02e5df14bf0f2dbddfcb11a788e3
    # expect:   69e64c07d08239d38e4fd52f9e9f6622ef61b97476b879004b6fe6565a43422f571cc10ef8137bf5a73edb83a93a8801949d4bb2393bbeca6139e7af16e42709
    # expect: sha512 64 128 015e6d23e760f612cca616c54f110cb12dd54213f1e046c7607081372402eff4936b379296ed549236020afb37bd3e728a044a4243754f095498c98bc24f77e0
    # expect:   89cf79d5cfac55552dbe94e0c04fb6f590c78185fd6226454b4d62d42ad6e07fbaa5c5ca9ab4c9a73fd41afcbc57353ac750f746aa7c3713dd16e1faed2d91c4
    # expect: shake_128 0 168 234cdabf1973d6a5db2100395d798a26d4a6fc9d
    # expect:   8967a7beab9253bdf00e156f722a8be843fdc8a6
    # expect: shake_256 0 136 1dd0a51c9c3f25399947ace094f380a677a784d4
    # expect:   a190234b94999f6a8412f862ef3d5ed999f9bc15


























    assert getattr(hashlib, name)(b'The quick brown fox').digest(*length) == x.digest(*length)
print(repr(h).split('@')[0], repr(b).split(' at ')[0], repr(k).split('@')[0], type(h), type(b), type(k))  # expect: <sha256 _hashlib.HASH object  <_blake2.blake2b object <shake_128 _hashlib.HASHXOF object  <class '_hashlib.HASH'> <class '_blake2.blake2b'> <class '_hashlib.HASHXOF'>
mac = hmac.new(b'key', digestmod='sha256')
mac.update(b'The quick brown fox ')
other = mac.copy()
mac.update(b'jumps over the lazy dog')
print(mac.hexdigest(), other.hexdigest() != mac.hexdigest(), mac.name, mac.digest_size, mac.block_size, isinstance(mac, hmac.HMAC))  # expect: f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8 True hmac-sha256 32 64 True
print(hmac.digest(b'key', b'', 'md5').hex(), hmac.compare_digest(mac.digest(), mac.digest()), hmac.compare_digest('ab', 'ac'), len(hmac.trans_36))  # expect: 63530468a04e386459855da0063b6596 True False 256
try:
    hashlib.new('foo')
except ValueError as e:
    print(e)  # expect: unsupported hash type foo
print(hashlib.file_digest(io.BytesIO(b'abc'), 'sha256').hexdigest()[:16])  # expect: ba7816bf8f01cfea
print(hashlib.sha224(b'').hexdigest()[:12], hashlib.sha384(b'').hexdigest()[:12], hashlib.sha3_384(b'').hexdigest()[:12])  # expect: d14a028c2a3a 38b060a751ac 0c63a75b845e
