# needs: cpython 3.12
# Views of several dimensions: casts, indices, lists, copies in either order.
from _show import show

cube = memoryview(bytes(range(24))).cast('B', [2, 3, 4])
print(cube.ndim, cube.shape, cube.strides, cube.nbytes, len(cube), cube.tolist())
# expect: 3 (2, 3, 4) (12, 4, 1) 24 2 [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]
show(lambda: cube[1, 2, 3], lambda: cube[-1, -3, 0], lambda: cube[2, 0, 0], lambda: cube[0, 3, 0], lambda: cube[0, 0, -5], lambda: cube[0, 0, 2**70])
# expect: 23 | 12 | IndexError: index out of bounds on dimension 1 | IndexError: index out of bounds on dimension 2 | IndexError: index out of bounds on dimension 3 | IndexError: cannot fit 'int' into an index-sized integer
show(lambda: cube[0], lambda: cube[0, 1], lambda: cube[0, 1, 2, 3], lambda: cube[0, :], lambda: cube[:, :], lambda: cube[()], lambda: cube['x'], lambda: cube[0, 'x', 1])
# expect: NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: sub-views are not implemented | TypeError: cannot index 3-dimension view with 4-element tuple | TypeError: memoryview: invalid slice key | NotImplementedError: multi-dimensional slicing is not implemented | NotImplementedError: sub-views are not implemented | TypeError: memoryview: invalid slice key | TypeError: memoryview: invalid slice key
show(lambda: list(cube), lambda: iter(cube), lambda: 5 in cube, lambda: next(reversed(cube)), lambda: hash(cube) == hash(bytes(range(24))))
# expect: NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | True
half = cube[1:]
print(half.shape, half.strides, half.tolist(), half.c_contiguous, half.f_contiguous)
# expect: (1, 3, 4) (12, 4, 1) [[[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] True False
back = cube[::-1]
print(back.shape, back.strides, back.c_contiguous, back.contiguous, back.tobytes().hex())
# expect: (2, 3, 4) (-12, 4, 1) False False 0c0d0e0f1011121314151617000102030405060708090a0b
none = cube[5:]
print(none.shape, none.tolist(), none.tobytes(), none.c_contiguous, none == cube[7:], none == cube)  # expect: (0, 3, 4) [] b'' True True False
table = memoryview(bytearray(range(12))).cast('H').cast('B').cast('H', (2, 3))
print(table.tobytes(), table.tobytes('F'), table.tobytes('A'), table[::-1].tobytes('F'))
# expect: b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' b'\x00\x01\x06\x07\x02\x03\x08\t\x04\x05\n\x0b' b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' b'\x06\x07\x00\x01\x08\t\x02\x03\n\x0b\x04\x05'
print(table.f_contiguous, memoryview(bytes(3)).cast('B', (1, 3)).f_contiguous, memoryview(bytes(3)).cast('B', (3, 1, 1)).f_contiguous)  # expect: False True True
table[1, 2] = 700
show(lambda: table.tolist(), lambda: table.__setitem__(0, 1), lambda: table.__setitem__((0, 1, 2), 1), lambda: table.__setitem__(slice(None), table), lambda: table.__setitem__((slice(0), slice(0)), 1))
# expect: [[256, 770, 1284], [1798, 2312, 700]] | NotImplementedError: sub-views are not implemented | TypeError: cannot index 2-dimension view with 3-element tuple | NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1 | NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
show(lambda: table.__setitem__('x', 1), lambda: table.__setitem__((0, 3), 1), lambda: table.__delitem__((0, 0)), lambda: table.hex('-', 2))
# expect: TypeError: memoryview: invalid slice key | IndexError: index out of bounds on dimension 2 | TypeError: cannot delete memory | '0001-0203-0405-0607-0809-bc02'

# No dimension at all: one item.
point = memoryview(bytearray(8)).cast('d', [])
show(lambda: (point.ndim, point.shape, point.strides, point.nbytes, point.contiguous), lambda: point[()], lambda: point[...] is point, lambda: point.tolist(), lambda: point.tobytes())
# expect: (0, (), (), 8, True) | 0.0 | True | 0.0 | b'\x00\x00\x00\x00\x00\x00\x00\x00'
show(lambda: len(point), lambda: iter(point), lambda: point[0], lambda: point[:], lambda: bool(point), lambda: 0.0 in point)
# expect: TypeError: 0-dim memory has no length | TypeError: invalid indexing of 0-dim memory | TypeError: invalid indexing of 0-dim memory | TypeError: invalid indexing of 0-dim memory | TypeError: 0-dim memory has no length | TypeError: argument of type 'memoryview' is not iterable
point[()] = 2.5
point[...] = point[()] + 1
show(lambda: point[()], lambda: point.__setitem__(0, 1), lambda: point.cast('B', [8]).tolist(), lambda: point.cast('q').shape, lambda: point == point, lambda: point.__setitem__((), 'x'))
# expect: 3.5 | TypeError: invalid indexing of 0-dim memory | [0, 0, 0, 0, 0, 0, 12, 64] | TypeError: memoryview: cannot cast between two non-byte formats | True | TypeError: memoryview: invalid type for format 'd'

# What cannot be cast.
view = memoryview(bytes(24))
show(lambda: view.cast('i', [2, 2]), lambda: view.cast('i', [6, 1]).shape, lambda: view.cast('<i'), lambda: view.cast(''), lambda: view.cast('ii'), lambda: view.cast('s'))
# expect: TypeError: memoryview: product(shape) * itemsize != buffer size | (6, 1) | ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@' | ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@' | ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@' | ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@'
show(lambda: view.cast('w'), lambda: view.cast('i').cast('d'), lambda: view[1:].cast('i'), lambda: view[::2].cast('B'), lambda: view[:0].cast('i').shape, lambda: view[:0].cast('i', [0]))
# expect: ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@' | TypeError: memoryview: cannot cast between two non-byte formats | TypeError: memoryview: length is not a multiple of itemsize | TypeError: memoryview: casts are restricted to C-contiguous views | (0,) | TypeError: memoryview: cannot cast view with zeros in shape or strides
show(lambda: cube.cast('B', [4, 6]), lambda: cube.cast('B', [24]).shape, lambda: cube.cast('i').shape, lambda: cube[2:].cast('B'), lambda: cube[::-1].cast('B'))
# expect: TypeError: memoryview: cast must be 1D -> ND or ND -> 1D | (24,) | (6,) | TypeError: memoryview: cannot cast view with zeros in shape or strides | TypeError: memoryview: casts are restricted to C-contiguous views
show(lambda: view.cast('B', [2**62, 2**62]), lambda: view.cast('B', [2**70]), lambda: view.cast('B', [-1]), lambda: view.cast('B', ['x']), lambda: view.cast('B', 24), lambda: view.cast('B', [1] * 65))
# expect: ValueError: memoryview.cast(): product(shape) > SSIZE_MAX | OverflowError: Python int too large to convert to C ssize_t | ValueError: memoryview.cast(): elements of shape must be integers > 0 | TypeError: memoryview.cast(): elements of shape must be integers | TypeError: shape must be a list or a tuple | ValueError: memoryview: number of dimensions must not exceed 64
show(lambda: view.cast('B', [24] + [1] * 63).ndim, lambda: view.cast('\x00'), lambda: view.cast('é'), lambda: view.cast(b'B'), lambda: view.cast(format='h', shape=(4, 3))[3, 2])
# expect: 64 | ValueError: memoryview: destination format must be a native single character format prefixed with an optional '@' | UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) | TypeError: cast() argument 'format' must be str, not bytes | 0
