# The methods that bytes and bytearray share.
from _show import show

for t in (bytes, bytearray):
    ab, empty = t(b'abab'), t()
    print(t.__name__)  # expect: bytes
    for name in ('capitalize', 'lower', 'upper', 'swapcase', 'title', 'isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper'):
        show(*[lambda b=b: getattr(t(b), name)() for b in (b'ab', b'Ab Cd', b'12', b' \t', b'', b'\xe9')])
        # expect: b'Ab' | b'Ab cd' | b'12' | b' \t' | b'' | b'\xe9'
        # expect: b'ab' | b'ab cd' | b'12' | b' \t' | b'' | b'\xe9'
        # expect: b'AB' | b'AB CD' | b'12' | b' \t' | b'' | b'\xe9'
        # expect: b'AB' | b'aB cD' | b'12' | b' \t' | b'' | b'\xe9'
        # expect: b'Ab' | b'Ab Cd' | b'12' | b' \t' | b'' | b'\xe9'
        # expect: True | False | True | False | False | False
        # expect: True | False | False | False | False | False
        # expect: True | True | True | True | True | False
        # expect: False | False | True | False | False | False
        # expect: True | False | False | False | False | False
        # expect: False | False | False | True | False | False
        # expect: False | True | False | False | False | False
        # expect: False | False | False | False | False | False
    for name in ('center', 'ljust', 'rjust'):
        show(lambda: getattr(ab, name)(6, b'.'), lambda: getattr(empty, name)(2), lambda: getattr(ab, name)(-1), lambda: getattr(ab, name)(6, b'xy'),
        # expect: b'.abab.' | b'  ' | b'abab' | TypeError: center() argument 2 must be a byte string of length 1, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: center() argument 2 must be a byte string of length 1, not str
        # expect: b'abab..' | b'  ' | b'abab' | TypeError: ljust() argument 2 must be a byte string of length 1, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: ljust() argument 2 must be a byte string of length 1, not str
        # expect: b'..abab' | b'  ' | b'abab' | TypeError: rjust() argument 2 must be a byte string of length 1, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: rjust() argument 2 must be a byte string of length 1, not str
             lambda: getattr(ab, name)('x'), lambda: getattr(ab, name)(6, '.'))
    for name in ('count', 'find', 'rfind', 'index', 'rindex'):
        show(lambda: getattr(ab, name)(b'b'), lambda: getattr(empty, name)(b''), lambda: getattr(ab, name)(97, 1), lambda: getattr(ab, name)(b'z'),
        # expect: 2 | 1 | 1 | 0 | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
        # expect: 1 | 0 | 2 | -1 | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
        # expect: 3 | 0 | 2 | -1 | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
        # expect: 1 | 0 | 2 | ValueError: subsection not found | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
        # expect: 3 | 0 | 2 | ValueError: subsection not found | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
             lambda: getattr(ab, name)('b'), lambda: getattr(ab, name)(256))
    for name in ('startswith', 'endswith'):
        show(lambda: getattr(ab, name)(b'ab'), lambda: getattr(empty, name)(b''), lambda: getattr(ab, name)((b'x', b'ab')), lambda: getattr(ab, name)('a'),
        # expect: True | True | True | TypeError: startswith first arg must be bytes or a tuple of bytes, not str | TypeError: a bytes-like object is required, not 'str'
        # expect: True | True | True | TypeError: endswith first arg must be bytes or a tuple of bytes, not str | TypeError: a bytes-like object is required, not 'str'
             lambda: getattr(ab, name)(('a',)))
    for name in ('strip', 'lstrip', 'rstrip'):
        show(lambda: getattr(ab, name)(b'a'), lambda: getattr(t(b' x\n'), name)(), lambda: getattr(empty, name)(b''), lambda: getattr(ab, name)('a'))
        # expect: b'bab' | b'x' | b'' | TypeError: a bytes-like object is required, not 'str'
        # expect: b'bab' | b'x\n' | b'' | TypeError: a bytes-like object is required, not 'str'
        # expect: b'abab' | b' x' | b'' | TypeError: a bytes-like object is required, not 'str'
    for name in ('split', 'rsplit'):
        show(lambda: getattr(ab, name)(b'b', 1), lambda: getattr(t(b' a  b '), name)(), lambda: getattr(empty, name)(), lambda: getattr(ab, name)(b''),
        # expect: [b'a', b'ab'] | [b'a', b'b'] | [] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
        # expect: [b'aba', b''] | [b'a', b'b'] | [] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
             lambda: getattr(ab, name)('b'))
    for name in ('partition', 'rpartition'):
        show(lambda: getattr(ab, name)(b'b'), lambda: getattr(empty, name)(b'x'), lambda: getattr(ab, name)(b''), lambda: getattr(ab, name)('b'))
        # expect: (b'a', b'b', b'ab') | (b'', b'', b'') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
        # expect: (b'aba', b'b', b'') | (b'', b'', b'') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
    for name in ('removeprefix', 'removesuffix'):
        show(lambda: getattr(ab, name)(b'ab'), lambda: getattr(empty, name)(b''), lambda: getattr(ab, name)('ab'))
        # expect: b'ab' | b'' | TypeError: a bytes-like object is required, not 'str'
        # expect: b'ab' | b'' | TypeError: a bytes-like object is required, not 'str'
    show(lambda: t(b'a\tb').expandtabs(4), lambda: t(b'\t').expandtabs(0), lambda: ab.expandtabs('x'))
    # expect: b'a   b' | b'' | TypeError: 'str' object cannot be interpreted as an integer
    show(lambda: t(b',').join([b'a', bytearray(b'b')]), lambda: empty.join([]), lambda: t(b',').join(['a']), lambda: empty.join(5))
    # expect: b'a,b' | b'' | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable
    show(lambda: ab.replace(b'a', b'xy', 1), lambda: empty.replace(b'', b'x'), lambda: ab.replace('a', b'x'), lambda: ab.replace(b'', b'-', 2))
    # expect: b'xybab' | b'x' | TypeError: a bytes-like object is required, not 'str' | b'-a-bab'
    show(lambda: t(b'a\nb\r\n').splitlines(), lambda: empty.splitlines(), lambda: t(b'a\nb').splitlines(True), lambda: ab.splitlines(1, 2))
    # expect: [b'a', b'b'] | [] | [b'a\n', b'b'] | TypeError: splitlines() takes at most 1 argument (2 given)
    show(lambda: ab.translate(bytes.maketrans(b'a', b'x')), lambda: empty.translate(None), lambda: ab.translate(None, b'a'), lambda: ab.translate(b'x'),
    # expect: b'xbxb' | b'' | b'bb' | ValueError: translation table must be 256 characters long | TypeError: a bytes-like object is required, not 'str'
         lambda: ab.translate('x'))
    show(lambda: t.maketrans(b'ab', b'cd')[95:101], lambda: t.maketrans(b'', b'')[:2], lambda: t.maketrans(b'a', b''))
    # expect: b'_`cdcd' | b'\x00\x01' | ValueError: maketrans arguments must have same length
    show(lambda: t(b'-42').zfill(5), lambda: empty.zfill(2), lambda: ab.zfill('x'))
    # expect: b'-0042' | b'00' | TypeError: 'str' object cannot be interpreted as an integer
    show(lambda: ab.hex(), lambda: ab.hex('-', 2), lambda: empty.hex(), lambda: ab.hex('--'), lambda: ab.hex(1))
    # expect: '61626162' | '6162-6162' | '' | ValueError: sep must be length 1. | TypeError: object of type 'int' has no len()
    show(lambda: t.fromhex('61 62'), lambda: t.fromhex(''), lambda: t.fromhex('6'), lambda: t.fromhex('é'), lambda: t.fromhex(b'61'))
    # expect: b'ab' | b'' | ValueError: non-hexadecimal number found in fromhex() arg at position 1 | ValueError: non-hexadecimal number found in fromhex() arg at position 0 | TypeError: fromhex() argument must be str, not bytes
    show(lambda: ab.decode(), lambda: empty.decode('ascii'), lambda: t(b'\xff').decode(), lambda: t(b'\xff').decode('latin-1'), lambda: ab.decode('nope'),
    # expect: 'abab' | '' | UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte | 'ÿ' | LookupError: unknown encoding: nope | TypeError: decode() argument 'encoding' must be str, not int
         lambda: ab.decode(1))
    show(lambda: ab.split(b'b'), lambda: t(b'abc').index(b'c', 1, 3))
    # expect: [b'a', b'a', b''] | 2
    # expect: bytearray
    # expect: bytearray(b'Ab') | bytearray(b'Ab cd') | bytearray(b'12') | bytearray(b' \t') | bytearray(b'') | bytearray(b'\xe9')
    # expect: bytearray(b'ab') | bytearray(b'ab cd') | bytearray(b'12') | bytearray(b' \t') | bytearray(b'') | bytearray(b'\xe9')
    # expect: bytearray(b'AB') | bytearray(b'AB CD') | bytearray(b'12') | bytearray(b' \t') | bytearray(b'') | bytearray(b'\xe9')
    # expect: bytearray(b'AB') | bytearray(b'aB cD') | bytearray(b'12') | bytearray(b' \t') | bytearray(b'') | bytearray(b'\xe9')
    # expect: bytearray(b'Ab') | bytearray(b'Ab Cd') | bytearray(b'12') | bytearray(b' \t') | bytearray(b'') | bytearray(b'\xe9')
    # expect: True | False | True | False | False | False
    # expect: True | False | False | False | False | False
    # expect: True | True | True | True | True | False
    # expect: False | False | True | False | False | False
    # expect: True | False | False | False | False | False
    # expect: False | False | False | True | False | False
    # expect: False | True | False | False | False | False
    # expect: False | False | False | False | False | False
    # expect: bytearray(b'.abab.') | bytearray(b'  ') | bytearray(b'abab') | TypeError: center() argument 2 must be a byte string of length 1, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: center() argument 2 must be a byte string of length 1, not str
    # expect: bytearray(b'abab..') | bytearray(b'  ') | bytearray(b'abab') | TypeError: ljust() argument 2 must be a byte string of length 1, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: ljust() argument 2 must be a byte string of length 1, not str
    # expect: bytearray(b'..abab') | bytearray(b'  ') | bytearray(b'abab') | TypeError: rjust() argument 2 must be a byte string of length 1, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: rjust() argument 2 must be a byte string of length 1, not str
    # expect: 2 | 1 | 1 | 0 | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
    # expect: 1 | 0 | 2 | -1 | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
    # expect: 3 | 0 | 2 | -1 | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
    # expect: 1 | 0 | 2 | ValueError: subsection not found | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
    # expect: 3 | 0 | 2 | ValueError: subsection not found | TypeError: argument should be integer or bytes-like object, not 'str' | ValueError: byte must be in range(0, 256)
    # expect: True | True | True | TypeError: startswith first arg must be bytes or a tuple of bytes, not str | TypeError: a bytes-like object is required, not 'str'
    # expect: True | True | True | TypeError: endswith first arg must be bytes or a tuple of bytes, not str | TypeError: a bytes-like object is required, not 'str'
    # expect: bytearray(b'bab') | bytearray(b'x') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str'
    # expect: bytearray(b'bab') | bytearray(b'x\n') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str'
    # expect: bytearray(b'abab') | bytearray(b' x') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str'
    # expect: [bytearray(b'a'), bytearray(b'ab')] | [bytearray(b'a'), bytearray(b'b')] | [] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
    # expect: [bytearray(b'aba'), bytearray(b'')] | [bytearray(b'a'), bytearray(b'b')] | [] | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
    # expect: (bytearray(b'a'), bytearray(b'b'), bytearray(b'ab')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
    # expect: (bytearray(b'aba'), bytearray(b'b'), bytearray(b'')) | (bytearray(b''), bytearray(b''), bytearray(b'')) | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str'
    # expect: bytearray(b'ab') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str'
    # expect: bytearray(b'ab') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str'
    # expect: bytearray(b'a   b') | bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer
    # expect: bytearray(b'a,b') | bytearray(b'') | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable
    # expect: bytearray(b'xybab') | bytearray(b'x') | TypeError: a bytes-like object is required, not 'str' | bytearray(b'-a-bab')
    # expect: [bytearray(b'a'), bytearray(b'b')] | [] | [bytearray(b'a\n'), bytearray(b'b')] | TypeError: splitlines() takes at most 1 argument (2 given)
    # expect: bytearray(b'xbxb') | bytearray(b'') | bytearray(b'bb') | ValueError: translation table must be 256 characters long | TypeError: a bytes-like object is required, not 'str'
    # expect: b'_`cdcd' | b'\x00\x01' | ValueError: maketrans arguments must have same length
    # expect: bytearray(b'-0042') | bytearray(b'00') | TypeError: 'str' object cannot be interpreted as an integer
    # expect: '61626162' | '6162-6162' | '' | ValueError: sep must be length 1. | TypeError: object of type 'int' has no len()
    # expect: bytearray(b'ab') | bytearray(b'') | ValueError: non-hexadecimal number found in fromhex() arg at position 1 | ValueError: non-hexadecimal number found in fromhex() arg at position 0 | TypeError: fromhex() argument must be str, not bytes
    # expect: 'abab' | '' | UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte | 'ÿ' | LookupError: unknown encoding: nope | TypeError: decode() argument 'encoding' must be str, not int
    # expect: [bytearray(b'a'), bytearray(b'a'), bytearray(b'')] | 2
