# needs: cpython 3.12
from _show import show

v, empty = memoryview(b'abcd'), memoryview(b'')
for x, y in ((v, b'abcd'), (v, memoryview(bytearray(b'abcd'))), (empty, b''), (v, 'abcd'), (v, v[::-1])):
    show(lambda: x.__eq__(y), lambda: x.__ne__(y), lambda: x.__lt__(y), lambda: x.__le__(y), lambda: x.__gt__(y), lambda: x.__ge__(y))
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: True | False | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: False | True | NotImplemented | NotImplemented | NotImplemented | NotImplemented
show(lambda: v.__getitem__(0), lambda: v.__getitem__(slice(1, 3)).tobytes(), lambda: empty.__getitem__(0), lambda: v.__getitem__('x'), lambda: v[-1])
# expect: 97 | b'bc' | IndexError: index out of bounds on dimension 1 | TypeError: memoryview: invalid slice key | 100
show(lambda: v.__len__(), lambda: empty.__len__(), lambda: list(v.__iter__()), lambda: list(empty.__iter__()), lambda: v.__hash__() == hash(b'abcd'))
# expect: 4 | 0 | [97, 98, 99, 100] | [] | True
show(lambda: empty.__hash__() == hash(b''), lambda: hash(memoryview(bytearray(b'a'))))  # expect: True | ValueError: cannot hash writable memoryview object
show(lambda: v.tobytes(), lambda: empty.tobytes('A'), lambda: v.tobytes(order=None), lambda: v.tobytes('x'), lambda: v.tobytes(1))
# expect: b'abcd' | b'' | b'abcd' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int
show(lambda: v.tolist(), lambda: empty.tolist(), lambda: v.hex(), lambda: empty.hex(), lambda: v.hex('-', 2), lambda: v.hex('--'))
# expect: [97, 98, 99, 100] | [] | '61626364' | '' | '6162-6364' | ValueError: sep must be length 1.
show(lambda: v.toreadonly().readonly, lambda: memoryview(bytearray(b'')).toreadonly().tobytes(), lambda: memoryview(bytearray(b'ab')).toreadonly().tobytes())
# expect: True | b'' | b'ab'
show(lambda: (v.nbytes, v.itemsize, v.ndim, v.format, v.shape, v.strides, v.suboffsets, v.readonly), lambda: (v.c_contiguous, v.f_contiguous, v.contiguous), lambda: v.obj)
# expect: (4, 1, 1, 'B', (4,), (1,), (), True) | (True, True, True) | b'abcd'
show(lambda: v.cast('B').tobytes(), lambda: empty.cast('B').nbytes, lambda: v.cast(1), lambda: v.cast('B', [4]).tolist(), lambda: v.cast('B', [3]), lambda: v.cast('B', 4))
# expect: b'abcd' | 0 | TypeError: cast() argument 'format' must be str, not int | [97, 98, 99, 100] | TypeError: memoryview: product(shape) * itemsize != buffer size | TypeError: shape must be a list or a tuple
show(lambda: v.cast('B', ['x']), lambda: v.cast('B', [0]), lambda: v.__setitem__(0, 1), lambda: v.__delitem__(0))
# expect: TypeError: memoryview.cast(): elements of shape must be integers | ValueError: memoryview.cast(): elements of shape must be integers > 0 | TypeError: cannot modify read-only memory | TypeError: cannot modify read-only memory
show(lambda: v.__buffer__(0).tobytes(), lambda: empty.__buffer__(0).tobytes(), lambda: v.__buffer__('x'))
# expect: b'abcd' | b'' | TypeError: 'str' object cannot be interpreted as an integer
show(lambda: memoryview(b'ab').__enter__().tobytes(), lambda: empty.__enter__().nbytes, lambda: memoryview('x'), lambda: memoryview(b'').nbytes, lambda: memoryview(object=b'a').nbytes)
# expect: b'ab' | 0 | TypeError: memoryview: a bytes-like object is required, not 'str' | 0 | 1
w = memoryview(b'xy')
show(lambda: w.__exit__(None, None, None), lambda: w.__len__(), lambda: w.tobytes(), lambda: w.__enter__(), lambda: w[0], lambda: w.__buffer__(0))
# expect: None | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object
u = memoryview(b'')
show(lambda: u.release(), lambda: u.release(), lambda: u.tolist(), lambda: u.nbytes, lambda: memoryview(b'ab').release(), lambda: w == b'xy', lambda: w == w)
# expect: None | None | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | None | False | True
