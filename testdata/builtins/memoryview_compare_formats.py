# needs: cpython 3.12
# Views are equal when their shapes are and their items, as struct would unpack them; only read-only views of bytes have hashes.
from array import array
from _show import show

bytes_view = memoryview(b'\x01\x02\x03')
print(bytes_view == array('B', [1, 2, 3]), bytes_view == memoryview(array('i', [1, 2, 3])), memoryview(array('i', [1, 2, 3])) == memoryview(array('d', [1, 2, 3])), array('i', [1, 2, 3]) == bytes_view)
# expect: True True True True
print(bytes_view != b'\x01\x02\x03', bytes_view == b'\x01\x02', bytes_view == [1, 2, 3], b'\x01\x02\x03' == bytes_view, bytearray(b'\x01\x02\x03') == bytes_view)
# expect: False False False True True
print(memoryview(b'\xff') == memoryview(b'\xff').cast('b'), memoryview(b'a').cast('c') == memoryview(b'a'), memoryview(b'a').cast('c') == memoryview(b'a').cast('c'), memoryview(b'\x02').cast('?') == memoryview(b'\x01').cast('?'))
# expect: False False True False
nan = memoryview(array('d', [float('nan'), 0.0]))
print(nan == nan, memoryview(array('d', [0.0])) == memoryview(array('d', [-0.0])), nan[1:] == memoryview(array('f', [0])), nan[:0] == b'')
# expect: False True True True
print(bytes_view.cast('B', [3, 1]) == bytes_view, bytes_view.cast('B', [3, 1]) == bytes_view.cast('B', [3, 1]), bytes_view[::-1] == b'\x03\x02\x01', bytes_view[::2] == bytearray(b'\x01\x03'))
# expect: False True True True
show(lambda: bytes_view < b'a', lambda: bytes_view >= bytes_view, lambda: bytearray(b'a') < memoryview(b'b'), lambda: memoryview(b'a') < bytearray(b'b'), lambda: b'a' < memoryview(b'b'), lambda: bytes_view < 1)
# expect: TypeError: '<' not supported between instances of 'memoryview' and 'bytes' | TypeError: '>=' not supported between instances of 'memoryview' and 'memoryview' | True | True | TypeError: '<' not supported between instances of 'bytes' and 'memoryview' | TypeError: '<' not supported between instances of 'memoryview' and 'int'
show(lambda: array('B', [1]) < memoryview(b'b'), lambda: bytearray(b'a') < array('B', [98]), lambda: bytearray(b'ab') == memoryview(b'axb')[::2], lambda: bytearray(b'ab') == memoryview(b'ab'))
# expect: TypeError: '<' not supported between instances of 'array.array' and 'memoryview' | True | True | True
print(hash(bytes_view) == hash(b'\x01\x02\x03'), hash(bytes_view[::-1]) == hash(b'\x03\x02\x01'), hash(bytes_view.cast('b')) == hash(bytes_view.cast('c', [1, 3])), {bytes_view: 1}[b'\x01\x02\x03'])
# expect: True True True 1
show(lambda: hash(memoryview(bytes(4)).cast('i')), lambda: hash(memoryview(bytearray(4))), lambda: hash(memoryview(bytearray(4)).toreadonly()), lambda: hash(memoryview(array('B')).toreadonly()))
# expect: ValueError: memoryview: hashing is restricted to formats 'B', 'b' or 'c' | ValueError: cannot hash writable memoryview object | TypeError: unhashable type: 'bytearray' | TypeError: unhashable type: 'array.array'
kept = memoryview(b'abc')
number = hash(kept)
kept.release()
other = memoryview(b'abc')
other.release()
show(lambda: hash(kept) == number, lambda: hash(other), lambda: kept == kept, lambda: kept == other, lambda: kept == b'abc', lambda: b'abc' == kept, lambda: kept != b'abc')
# expect: True | ValueError: operation forbidden on released memoryview object | True | False | False | False | True
