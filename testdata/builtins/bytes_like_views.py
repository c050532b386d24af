# needs: cpython 3.12
# Functions that take bytes-like objects: views of any format count as their bytes; views with gaps are copied by some and refused by others.
import base64
import binascii
import hashlib
import re
import struct
from array import array
from io import BytesIO
from _show import show

gaps = memoryview(b'a-b-c-d-')[::2]
wide = memoryview(array('H', [25185, 25699]))
table = memoryview(b'abcd').cast('B', [2, 2])
show(lambda: bytes(gaps), lambda: bytes(wide), lambda: bytes(table), lambda: bytearray(gaps), lambda: bytearray(wide), lambda: int.from_bytes(gaps, 'big'), lambda: int.from_bytes(wide, 'big'))
# expect: b'abcd' | b'abcd' | b'abcd' | bytearray(b'abcd') | bytearray(b'abcd') | 1633837924 | 1633837924
for view in gaps, wide, table:
    show(lambda: b''.join([view]), lambda: b'-' + view, lambda: bytearray(b'-') + view, lambda: b'%b' % view, lambda: b'abcd'.find(view), lambda: view in b'abcde', lambda: b'abcd'.startswith(view))
    show(lambda: b'abcde'.replace(view, b'-'), lambda: b'abcde'.strip(view), lambda: b'xabcdy'.partition(view)[::2], lambda: b'abcd'.translate(None, view), lambda: str(view, 'ascii'), lambda: view.hex(':'))
    show(lambda: struct.unpack('4s', view), lambda: struct.unpack_from('2s', view, 1), lambda: list(struct.iter_unpack('2s', view)), lambda: binascii.hexlify(view), lambda: base64.b64encode(view), lambda: binascii.crc32(view))
    show(lambda: hashlib.md5(view).hexdigest(), lambda: hashlib.new('sha1', view).hexdigest()[:8], lambda: re.match(b'a(.)', view), lambda: re.findall(b'[bd]', view), lambda: array('B', view), lambda: bytearray().extend(view))
    show(lambda: BytesIO(view).getvalue(), lambda: BytesIO().write(view), lambda: array('H').frombytes(view), lambda: int(view))
# expect: TypeError: sequence item 0: expected a bytes-like object, memoryview found | TypeError: can't concat memoryview to bytes | TypeError: can't concat memoryview to bytearray | b'abcd' | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous
# expect: BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | TypeError: decoding to str: need a bytes-like object, memoryview found | '61:62:63:64'
# expect: BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous
# expect: BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | TypeError: expected string or bytes-like object, got 'memoryview' | TypeError: expected string or bytes-like object, got 'memoryview' | array('B', [97, 98, 99, 100]) | TypeError: can't set bytearray slice from memoryview
# expect: BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | TypeError: int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
# expect: b'abcd' | b'-abcd' | bytearray(b'-abcd') | b'abcd' | 0 | True | True
# expect: b'-e' | b'e' | (b'x', b'y') | b'' | 'abcd' | '61:62:63:64'
# expect: (b'abcd',) | (b'bc',) | [(b'ab',), (b'cd',)] | b'61626364' | b'YWJjZA==' | 3984772369
# expect: 'e2fc714c4727ee9395f324cd2e7f331f' | '81fe8bfe' | <re.Match object; span=(0, 2), match=b'ab'> | [b'b', b'd'] | OverflowError: unsigned byte integer is greater than maximum | None
# expect: b'abcd' | 4 | TypeError: a bytes-like object is required | ValueError: invalid literal for int() with base 10: b'abcd'
# expect: b'abcd' | b'-abcd' | bytearray(b'-abcd') | b'abcd' | 0 | True | True
# expect: b'-e' | b'e' | (b'x', b'y') | b'' | 'abcd' | '61:62:63:64'
# expect: (b'abcd',) | (b'bc',) | [(b'ab',), (b'cd',)] | b'61626364' | b'YWJjZA==' | 3984772369
# expect: 'e2fc714c4727ee9395f324cd2e7f331f' | '81fe8bfe' | <re.Match object; span=(0, 2), match=b'ab'> | [b'b', b'd'] | NotImplementedError: multi-dimensional sub-views are not implemented | None
# expect: b'abcd' | 4 | None | ValueError: invalid literal for int() with base 10: b'abcd'
target = bytearray(b'0123')
target[1:2] = gaps
target[:1] = wide
target[1:7:2] = memoryview(b'x.y.z')[::2]
print(target)  # expect: bytearray(b'axcyazcd23')
show(lambda: target.__setitem__(slice(0, 2), table), lambda: target, lambda: target.__iadd__(gaps), lambda: target.__iadd__(wide))
# expect: None | bytearray(b'abcdcyazcd23') | TypeError: can't concat memoryview to bytearray | bytearray(b'abcdcyazcd23abcd')
show(lambda: BytesIO(b'xyz').readinto(memoryview(bytearray(2))), lambda: BytesIO(b'xyz').readinto(memoryview(b'ab')), lambda: BytesIO(b'xyz').readinto(memoryview(bytearray(4))[::2]), lambda: BytesIO(b'xyz').readinto(array('H', [0, 0])))
# expect: 2 | TypeError: readinto() argument must be read-write bytes-like object, not memoryview | TypeError: readinto() argument must be read-write bytes-like object, not memoryview | 3
buffer = bytearray(8)
halves = memoryview(buffer)[4:]
show(lambda: struct.pack_into('<I', halves, 0, 1), lambda: struct.pack_into('<I', halves, 1, 1), lambda: struct.pack_into('B', memoryview(b'a'), 0, 1), lambda: struct.pack_into('B', memoryview(buffer)[::2], 0, 1), lambda: buffer)
# expect: None | error: pack_into requires a buffer of at least 5 bytes for packing 4 bytes at offset 1 (actual buffer size is 4) | TypeError: argument must be read-write bytes-like object, not memoryview | TypeError: argument must be read-write bytes-like object, not memoryview | bytearray(b'\x00\x00\x00\x00\x01\x00\x00\x00')
show(lambda: int(memoryview(b' 12 ')), lambda: float(memoryview(b'1.5')), lambda: int(memoryview(b'1.2.')[::2]), lambda: int(memoryview(b'zz'), 36))
# expect: 12 | 1.5 | TypeError: int() argument must be a string, a bytes-like object or a real number, not 'memoryview' | TypeError: int() can't convert non-string with explicit base
print(re.sub(b'b', b'-', memoryview(b'abc')), re.compile(b'.').match(array('B', [65])).group(), re.match(b'(a)(b)', memoryview(b'abc')).groups())
# expect: b'a-c' b'A' (b'a', b'b')
