# needs: cpython 3.12
# A bytearray or array is not resized while there is a view of it.
from array import array
from io import BytesIO
from _show import show


def locked(memory):
    show(lambda: memory.append(1), lambda: memory.extend(b'ab'), lambda: memory.pop(), lambda: memory.remove(97), lambda: memory.insert(0, 1), lambda: memory.clear())
    show(lambda: memory.__iadd__(b'x'), lambda: memory.__imul__(2), lambda: memory.__imul__(1), lambda: memory.__setitem__(slice(0, 1), b''), lambda: memory.__setitem__(slice(2), b'zzz'))
    show(lambda: memory.__delitem__(0), lambda: memory.__delitem__(slice(0, 2)), lambda: memory.__delitem__(slice(None, None, 2)), lambda: memory.__init__(b''), lambda: memory)


memory = bytearray(b'abc')
view = memoryview(memory)
locked(memory)
# expect: BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized
# expect: BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | bytearray(b'abc') | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized
# expect: BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | bytearray(b'abc')
# What leaves the length as it is may be done.
memory[0] = 65
memory[1:] = b'BC'
memory[::2] = b'xy'
memory.reverse()
memory += b''
del memory[3:]
print(memory, view.tobytes())  # expect: bytearray(b'yBx') b'yBx'
part = view[1:]
view.release()
locked(memory)
# expect: BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | ValueError: value not found in bytearray | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized
# expect: BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | bytearray(b'yBx') | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized
# expect: BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | bytearray(b'yBx')
part.release()
memory.append(33)
print(memory)  # expect: bytearray(b'yBx!')
with memoryview(memory) as view, view[2:] as part:
    show(lambda: memory.pop())
# expect: BufferError: Existing exports of data: object cannot be re-sized
print(memory.pop(), memory)  # expect: 33 bytearray(b'yBx')

numbers = array('i', [1, 2, 3])
view = memoryview(numbers)
show(lambda: numbers.append(1), lambda: numbers.extend([1]), lambda: numbers.pop(), lambda: numbers.remove(2), lambda: numbers.insert(0, 1), lambda: numbers.frombytes(bytes(4)), lambda: numbers.fromlist([1]))
# expect: BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers
show(lambda: numbers.__iadd__(numbers), lambda: numbers.__imul__(2), lambda: numbers.__setitem__(slice(1), array('i')), lambda: numbers.__delitem__(0), lambda: numbers.__delitem__(slice(None, None, 2)), lambda: numbers)
# expect: BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | BufferError: cannot resize an array that is exporting buffers | array('i', [1, 2, 3])
numbers[1:] = array('i', [8, 9])
numbers.reverse()
numbers.byteswap()
print(view.tolist())  # expect: [150994944, 134217728, 16777216]
view.release()
numbers.append(4)
print(len(numbers))  # expect: 4

stream = BytesIO(b'abcdef')
view = stream.getbuffer()
view[1:3] = b'XY'
show(lambda: stream.write(b'123456789'), lambda: stream.truncate(2), lambda: stream.close(), lambda: stream.getvalue(), lambda: stream.read(3))
# expect: BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | BufferError: Existing exports of data: object cannot be re-sized | b'aXYdef' | b'aXY'
view.release()
show(lambda: stream.write(b'123456789'), lambda: stream.getvalue(), lambda: stream.truncate(2), lambda: stream.getvalue(), lambda: stream.close())
# expect: 9 | b'aXY123456789' | 2 | b'aX' | None
