# Arrays to bytes, lists, texts and files, and back.
import io
import struct
from array import array as A

a = A('h', [1, -2, 258])
print(a.tobytes(), bytes(a), a.tolist(), bytearray(a), b'<' + a)  # expect: b'\x01\x00\xfe\xff\x02\x01' b'\x01\x00\xfe\xff\x02\x01' [1, -2, 258] bytearray(b'\x01\x00\xfe\xff\x02\x01') b'<\x01\x00\xfe\xff\x02\x01'
a.frombytes(b'\x05\x00\x06\x00')
a.fromlist([7, 8])
print(a)  # expect: array('h', [1, -2, 258, 5, 6, 7, 8])
a.byteswap()
print(a)  # expect: array('h', [256, -257, 513, 1280, 1536, 1792, 2048])
print(A('d', [1.0]).tobytes(), A('f', [1.0]).tobytes(), A('L', [1]).tobytes(), A('I', [2 ** 32 - 1]).tobytes())  # expect: b'\x00\x00\x00\x00\x00\x00\xf0?' b'\x00\x00\x80?' b'\x01\x00\x00\x00\x00\x00\x00\x00' b'\xff\xff\xff\xff'
d = A('d', [1.0, 2.0])
d.byteswap()
d.byteswap()
print(d)  # expect: array('d', [1.0, 2.0])
u = A('u', 'héé')
u.fromunicode('\U0001f600')
u.append('z')
print(u, u.tounicode(), u[3], len(u.tobytes()), u.tolist(), A('u', ['a', 'b']))  # expect: array('u', 'héé😀z') héé😀z 😀 20 ['h', 'é', 'é', '😀', 'z'] array('u', 'ab')
f = io.BytesIO()
A('i', range(4)).tofile(f)
print(f.getvalue())  # expect: b'\x00\x00\x00\x00\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00'
f.seek(0)
b = A('i')
b.fromfile(f, 3)
print(b)  # expect: array('i', [0, 1, 2])
try:
    b.fromfile(f, 3)
except EOFError as e:
    print(e, b)  # expect: read() didn't return enough bytes array('i', [0, 1, 2, 3])
info = b.buffer_info()
print(type(info[0]), info[1])  # expect: <class 'int'> 4
struct.pack_into('<i', b, 4, 99)
print(b, struct.unpack('4i', b), struct.unpack_from('i', b, 4))  # expect: array('i', [0, 99, 2, 3]) (0, 99, 2, 3) (99,)
print(b.__reduce_ex__(2), A('u', 'ab').__reduce_ex__(2))  # expect: (<class 'array.array'>, ('i', [0, 99, 2, 3]), None) (<class 'array.array'>, ('u', ['a', 'b']), None)
print(b''.join([A('b', [65, 66]), b'c']), io.BytesIO(A('B', b'xyz')).read(), int.from_bytes(A('B', [1, 2]), 'big'))  # expect: b'ABc' b'xyz' 258
