# Sizes, alignment and byte order of formats; every code packs and unpacks.
import struct
from struct import calcsize, pack, unpack, Struct

for f in ['', 'bq', '=bq', '@bq', '<bhilq', '>bhilq', '!h', 'b0q', '3x', '0s', '5 s' if False else '5s', 'c b B ? h H i I l L q Q n N P', 'efd', '2h3b', '10p']:
    print(f, calcsize(f))  # expect:  0
    # expect: bq 16
    # expect: =bq 9
    # expect: @bq 16
    # expect: <bhilq 19
    # expect: >bhilq 19
    # expect: !h 2
    # expect: b0q 8
    # expect: 3x 3
    # expect: 0s 0
    # expect: 5s 5
    # expect: c b B ? h H i I l L q Q n N P 72
    # expect: efd 16
    # expect: 2h3b 7
    # expect: 10p 10
print(pack('<bBhHiIqQ', -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1))  # expect: b'\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\xff\xff\xff\xff\xfc\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
print(pack('>bBhHiIqQ', -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1))  # expect: b'\xff\xff\xff\xfe\xff\xff\xff\xff\xff\xfd\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xfc\xff\xff\xff\xff\xff\xff\xff\xff'
print(unpack('<bBhHiIqQ', pack('<bBhHiIqQ', -1, 255, -2, 65535, -3, 4294967295, -4, 2**64 - 1)))  # expect: (-1, 255, -2, 65535, -3, 4294967295, -4, 18446744073709551615)
print(pack('!lL', -2**31, 2**32 - 1), pack('@l', -2), pack('nN', -1, 1), pack('P', 4096), pack('P', -1))  # expect: b'\x80\x00\x00\x00\xff\xff\xff\xff' b'\xfe\xff\xff\xff\xff\xff\xff\xff' b'\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00\x00\x00\x00\x00\x00\x00' b'\x00\x10\x00\x00\x00\x00\x00\x00' b'\xff\xff\xff\xff\xff\xff\xff\xff'
print(pack('c?2s3p5s', b'x', [], b'abc', b'ab', b'ab'), unpack('c?2s3p5s', b'x\x00ab\x02abab\x00\x00\x00'))  # expect: b'x\x00ab\x02abab\x00\x00\x00' (b'x', False, b'ab', b'ab', b'ab\x00\x00\x00')
print(pack('<efd', 1.5, -0.1, 1e300), unpack('<efd', pack('<efd', 1.5, -0.1, 1e300)))  # expect: b'\x00>\xcd\xcc\xcc\xbd\x9cu\x00\x88<\xe47~' (1.5, -0.10000000149011612, 1e+300)
print(pack('>e', 65504.0), pack('>e', 6.0e-8), pack('>e', float('inf')), pack('>e', -0.0), pack('>e', 2.0 ** -14), pack('>e', 1.0009765), pack('>e', float('nan')))  # expect: b'{\xff' b'\x00\x01' b'|\x00' b'\x80\x00' b'\x04\x00' b'<\x01' b'~\x00'
print(unpack('>5e', b'\x7b\xff\x00\x01\x7c\x00\x80\x00\x04\x00'))  # expect: (65504.0, 5.960464477539063e-08, inf, -0.0, 6.103515625e-05)
print(pack('<f', float('inf')), unpack('<f', b'\x00\x00\x80\xff'), unpack('>d', b'\x7f\xf8' + bytes(6)))  # expect: b'\x00\x00\x80\x7f' (-inf,) (nan,)
print(pack('xhx2xh', 1, 2), unpack('>2x h', b'\0\0\1\0'))  # expect: b'\x00\x00\x01\x00\x00\x00\x00\x00\x02\x00' (256,)
print(pack('3h', *range(3)), pack('0i0s', b'x'), pack('bi', 1, 2), pack('bi0q', 1, 2))  # expect: b'\x00\x00\x01\x00\x02\x00' b'' b'\x01\x00\x00\x00\x02\x00\x00\x00' b'\x01\x00\x00\x00\x02\x00\x00\x00'
print(unpack('10s', b'0123456789'), unpack('3c', b'abc'), unpack('???', b'\0\1\2'))  # expect: (b'0123456789',) (b'a', b'b', b'c') (False, True, True)
print(pack('p', b''), pack('0p', b'abc'), pack('300p', b'y' * 300)[:2], len(unpack('300p', pack('300p', b'y' * 300))[0]))  # expect: b'\x00' b'' b'\xffy' 255
print(pack('i', True), pack('f', 3), unpack('i', memoryview(b'abcd')), unpack('h', bytearray(b'ab')))  # expect: b'\x01\x00\x00\x00' b'\x00\x00@@' (1684234849,) (25185,)


class Seven:
    def __index__(self):
        return 7

    def __float__(self):
        return 7.5


print(pack('>h', Seven()), pack('>d', Seven()))  # expect: b'\x00\x07' b'@\x1e\x00\x00\x00\x00\x00\x00'

s = Struct('>hb')
print(s.format, s.size, s.pack(1, 2), s.unpack(b'\0\1\2'), s.unpack_from(b'xx\0\1\2', 2), list(s.iter_unpack(bytes(6))))  # expect: >hb 3 b'\x00\x01\x02' (1, 2) (1, 2) [(0, 0), (0, 0)]
print(Struct(b'<q').format, Struct(format='b').pack(3), struct.Struct.__name__, struct.__all__)  # expect: <q b'\x03' Struct ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']
buffer = bytearray(8)
print(s.pack_into(buffer, 1, 258, -1), buffer, struct.pack_into('<h', buffer, -2, -2), buffer, struct.unpack_from('<h', buffer, -2))  # expect: None bytearray(b'\x00\x01\x02\xff\x00\x00\xfe\xff') None bytearray(b'\x00\x01\x02\xff\x00\x00\xfe\xff') (-2,)
print(struct.unpack_from('2b', buffer=b'abcd', offset=1), struct.unpack_from('b', b'abc'))  # expect: (98, 99) (97,)
it = struct.iter_unpack('<h', b'\1\0\2\0\3\0')
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), iter(it) is it)  # expect: 3 (1,) 2 [(2,), (3,)] True
view = memoryview(buffer)[2:6]
struct.pack_into('4s', view, 0, b'view')
print(buffer)  # expect: bytearray(b'\x00\x01view\xfe\xff')
print(struct.error, struct.error.__mro__[1:])  # expect: <class 'struct.error'> (<class 'Exception'>, <class 'BaseException'>, <class 'object'>)
