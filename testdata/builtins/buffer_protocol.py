# needs: cpython 3.12
# PEP 688: classes with __buffer__ are bytes-like objects; flags say what for.
import struct
from array import array
from collections.abc import Buffer
from _show import show

log = []


class Packet:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        log.append(flags)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        log.append('released')
        view.release()


packet = Packet(bytearray(b'hello'))
view = memoryview(packet)
part = view[1:3]
view.release()
show(lambda: part.tobytes(), lambda: type(part.obj).__name__, lambda: packet.data.append(1), lambda: log)
# expect: b'el' | '_buffer_wrapper' | BufferError: Existing exports of data: object cannot be re-sized | [284]
part[0] = 69
part.release()
show(lambda: packet.data.append(33), lambda: packet.data, lambda: log)  # expect: None | bytearray(b'hEllo!') | [284, 'released']
show(lambda: isinstance(packet, Buffer), lambda: isinstance(b'', Buffer), lambda: isinstance(array('i'), Buffer), lambda: isinstance('', Buffer), lambda: issubclass(memoryview, Buffer))
# expect: True | True | True | False | True
show(lambda: bytes(packet), lambda: bytearray(packet), lambda: b'<' + packet, lambda: bytearray(b'<') + packet, lambda: b'-'.join([packet, b'x', packet]), lambda: b'hEllo!'.find(packet), lambda: packet in b'hEllo!!')
# expect: b'hEllo!' | bytearray(b'hEllo!') | b'<hEllo!' | bytearray(b'<hEllo!') | b'hEllo!-x-hEllo!' | 0 | True
show(lambda: b'xhEllo!x'.replace(packet, b'.'), lambda: b'hEllo!'.startswith(packet), lambda: b'ahEllo!b'.split(packet), lambda: int.from_bytes(packet, 'big'), lambda: struct.unpack('6s', packet), lambda: str(packet, 'ascii'))
# expect: b'x.x' | True | [b'a', b'b'] | 114647381077793 | (b'hEllo!',) | 'hEllo!'
show(lambda: memoryview(b'hEllo!') == packet, lambda: packet == memoryview(b'hEllo!'), lambda: bytearray(b'hEllo!') == packet, lambda: b'hEllo!' == packet, lambda: bytearray(b'a') < packet)
# expect: True | True | True | False | True
struct.pack_into('2s', packet, 1, b'EL')
target = bytearray(b'0123456789')
target[2:4] = packet
target += packet
target.extend(packet)
memoryview(target)[:6] = packet
print(target, int(Packet(b'12')), float(Packet(b'1.5')), b'%b' % packet)  # expect: bytearray(b'hELlo!o!456789hELlo!hELlo!') 12 1.5 b'hELlo!'


class Wrong:
    def __buffer__(self, flags):
        return b'abc'


class Raises:
    def __buffer__(self, flags):
        raise OSError('no memory')


class Plain:
    def __buffer__(self, flags):
        return memoryview(b'plain')


class Strided:
    def __buffer__(self, flags):
        return memoryview(b'0123456789')[::2]


show(lambda: memoryview(Wrong()), lambda: bytes(Wrong()), lambda: memoryview(Raises()), lambda: b''.join([Raises()]), lambda: b'a'.find(Raises()), lambda: bytes(Plain()), lambda: memoryview(Plain()).readonly)
# expect: TypeError: __buffer__ returned non-memoryview object | TypeError: __buffer__ returned non-memoryview object | OSError: no memory | TypeError: sequence item 0: expected a bytes-like object, Raises found | OSError: no memory | b'plain' | True
show(lambda: bytes(Strided()), lambda: b'a'.find(Strided()), lambda: b''.join([Strided()]), lambda: memoryview(Strided()).strides, lambda: b'x' + Strided(), lambda: Plain().__buffer__(0).tobytes())
# expect: b'02468' | BufferError: memoryview: underlying buffer is not C-contiguous | TypeError: sequence item 0: expected a bytes-like object, Strided found | (2,) | TypeError: can't concat Strided to bytes | b'plain'


class Upper(bytearray):
    def __buffer__(self, flags):
        view = super().__buffer__(flags)
        log.append(view.tobytes())
        return view


upper = Upper(b'abc')
show(lambda: memoryview(upper)[0], lambda: bytes(memoryview(upper)), lambda: log[-1])  # expect: 97 | b'abc' | b'abc'

# The methods of the builtin types, and their flags: 0x1 writable, 0x4 format, 0x8 shape, 0x18 strides, 0x38 in C's order, 0x58 in Fortran's, 0x98 in any.
show(lambda: b'ab'.__buffer__(0).tolist(), lambda: b'ab'.__buffer__(1), lambda: bytearray(b'ab').__buffer__(1).readonly, lambda: memoryview(b'ab').__buffer__(1), lambda: b'ab'.__buffer__(2**40), lambda: b'ab'.__buffer__(None))
# expect: [97, 98] | BufferError: Object is not writable. | False | BufferError: memoryview: underlying buffer is not writable | OverflowError: buffer flags too large | TypeError: 'NoneType' object cannot be interpreted as an integer
strided = memoryview(bytearray(8))[::2]
show(lambda: strided.__buffer__(0), lambda: strided.__buffer__(0x38), lambda: strided.__buffer__(0x58), lambda: strided.__buffer__(0x98), lambda: strided.__buffer__(0x18).shape, lambda: strided.__buffer__(0x8))
# expect: BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not C-contiguous | BufferError: memoryview: underlying buffer is not Fortran contiguous | BufferError: memoryview: underlying buffer is not contiguous | (4,) | BufferError: memoryview: underlying buffer is not C-contiguous
show(lambda: memoryview(b'ab').__buffer__(4), lambda: memoryview(bytes(8)).cast('i').__buffer__(0x1c).format, lambda: memoryview(bytes(8)).cast('i').__buffer__(0x18).format, lambda: memoryview(bytes(6)).cast('B', [2, 3]).__buffer__(0).shape)
# expect: BufferError: memoryview: cannot cast to unsigned bytes if the format flag is present | 'i' | 'B' | (6,)
show(lambda: memoryview._from_flags(bytearray(b'a'), 1).readonly, lambda: memoryview._from_flags(b'a', 1), lambda: memoryview._from_flags(b'', 0).tolist(), lambda: memoryview._from_flags('', 0), lambda: memoryview._from_flags(object=b'a', flags=0).nbytes, lambda: memoryview._from_flags(b'a', 'x'), lambda: memoryview._from_flags(packet, 0)[0])
# expect: False | BufferError: Object is not writable. | [] | TypeError: memoryview: a bytes-like object is required, not 'str' | 1 | TypeError: 'str' object cannot be interpreted as an integer | 104
one = memoryview(b'abc')
two = one.__buffer__(284)
show(lambda: one.release(), lambda: two.obj is one, lambda: one.__release_buffer__(two), lambda: one.__release_buffer__(two), lambda: one.release())
# expect: BufferError: memoryview has 1 exported buffer | True | None | ValueError: memoryview's buffer has already been released | None
data = bytearray(b'abc')
other = data.__buffer__(0)
show(lambda: data.__release_buffer__(memoryview(b'')), lambda: data.__release_buffer__(other), lambda: data.append(1), lambda: data.__release_buffer__(b''), lambda: array('i', [7]).__buffer__(284).tolist())
# expect: ValueError: memoryview's buffer is not this object | None | None | TypeError: expected a memoryview object | [7]
