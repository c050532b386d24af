# needs: cpython 3.12
# Struct: derived classes, compiling anew, and iterators that hold on to their buffer.
import struct


class My(struct.Struct):
    def __init__(self):
        super().__init__('>h')

m = My()
print(m.pack(5), m.size, m.format)  # expect: b'\x00\x05' 2 >h

class My2(struct.Struct):
    pass


print(My2('<i').pack(1), My2(format='b').size)  # expect: b'\x01\x00\x00\x00' 1
try:
    struct.Struct()
except TypeError as e:
    print(e)
# expect: Struct() missing required argument 'format' (pos 1)
s = struct.Struct('i')
s.__init__('hh')
print(s.format, s.size, s.pack(1, 2))  # expect: hh 4 b'\x01\x00\x02\x00'
b = bytearray(b'abcd')
it = struct.iter_unpack('2s', b)
print(next(it), it.__length_hint__())  # expect: (b'ab',) 1
try:
    b.append(1)
except BufferError as e:
    print(e)
# expect: Existing exports of data: object cannot be re-sized
print(list(it), it.__length_hint__())  # expect: [(b'cd',)] 0
b.append(1)
print(next(it, 'end'), b)  # expect: end bytearray(b'abcd\x01')
for x, in struct.iter_unpack('B', b):
    pass
b.append(1)
for x, in struct.iter_unpack('B', b):
    break
b.append(1)
print(len(b))  # expect: 7
