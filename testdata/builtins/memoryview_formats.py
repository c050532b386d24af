# needs: cpython 3.12
# Items of every format: read, written, and refused.
from array import array
from _show import show

memory = bytearray(range(240, 256))
for format in 'bBhHiIlLqQnN?':
    view = memoryview(memory).cast(format)
    print(format, view.itemsize, view.shape, view.strides, view[0], view[-1])
# expect: b 1 (16,) (1,) -16 -1
# expect: B 1 (16,) (1,) 240 255
# expect: h 2 (8,) (2,) -3600 -2
# expect: H 2 (8,) (2,) 61936 65534
# expect: i 4 (4,) (4,) -202182160 -66052
# expect: I 4 (4,) (4,) 4092785136 4294901244
# expect: l 8 (2,) (8,) -579005069656919568 -283686952306184
# expect: L 8 (2,) (8,) 17867739004052632048 18446460386757245432
# expect: q 8 (2,) (8,) -579005069656919568 -283686952306184
# expect: Q 8 (2,) (8,) 17867739004052632048 18446460386757245432
# expect: n 8 (2,) (8,) -579005069656919568 -283686952306184
# expect: N 8 (2,) (8,) 17867739004052632048 18446460386757245432
# expect: ? 1 (16,) (1,) True True
print(memoryview(memory).cast('c')[0], memoryview(memory).cast('@c').format, memoryview(memory).cast('P')[1])  # expect: b'\xf0' @c 18446460386757245432
for format in 'efd':
    view = memoryview(bytearray(16)).cast(format)
    view[0], view[1] = 1.1, -2
    print(format, view.itemsize, view.tolist(), view.obj.hex())
# expect: e 2 [1.099609375, -2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0] 663c00c0000000000000000000000000
# expect: f 4 [1.100000023841858, -2.0, 0.0, 0.0] cdcc8c3f000000c00000000000000000
# expect: d 8 [1.1, -2.0] 9a9999999999f13f00000000000000c0


class Number:
    def __index__(self):
        return 7

    def __float__(self):
        return 0.5

    def __bool__(self):
        return True


class Broken:
    def __index__(self):
        raise OSError('no index')

    def __float__(self):
        return 'x'

    def __bool__(self):
        raise TypeError('no truth')


def write(format, value):
    view = memoryview(bytearray(16)).cast(format)
    view[1] = value
    return view[1]


for format in 'bBhHiIlLqQnNP':
    size = memoryview(bytes(16)).cast(format).itemsize * 8
    top = 2**(size - 1) if format.islower() else 2**size
    low = -top if format.islower() else 0
    show(lambda: write(format, top - 1), lambda: write(format, low), lambda: write(format, top), lambda: write(format, low - 1), lambda: write(format, 1.0))
# expect: 127 | -128 | ValueError: memoryview: invalid value for format 'b' | ValueError: memoryview: invalid value for format 'b' | TypeError: memoryview: invalid type for format 'b'
# expect: 255 | 0 | ValueError: memoryview: invalid value for format 'B' | ValueError: memoryview: invalid value for format 'B' | TypeError: memoryview: invalid type for format 'B'
# expect: 32767 | -32768 | ValueError: memoryview: invalid value for format 'h' | ValueError: memoryview: invalid value for format 'h' | TypeError: memoryview: invalid type for format 'h'
# expect: 65535 | 0 | ValueError: memoryview: invalid value for format 'H' | ValueError: memoryview: invalid value for format 'H' | TypeError: memoryview: invalid type for format 'H'
# expect: 2147483647 | -2147483648 | ValueError: memoryview: invalid value for format 'i' | ValueError: memoryview: invalid value for format 'i' | TypeError: memoryview: invalid type for format 'i'
# expect: 4294967295 | 0 | ValueError: memoryview: invalid value for format 'I' | ValueError: memoryview: invalid value for format 'I' | TypeError: memoryview: invalid type for format 'I'
# expect: 9223372036854775807 | -9223372036854775808 | ValueError: memoryview: invalid value for format 'l' | ValueError: memoryview: invalid value for format 'l' | TypeError: memoryview: invalid type for format 'l'
# expect: 18446744073709551615 | 0 | ValueError: memoryview: invalid value for format 'L' | ValueError: memoryview: invalid value for format 'L' | TypeError: memoryview: invalid type for format 'L'
# expect: 9223372036854775807 | -9223372036854775808 | ValueError: memoryview: invalid value for format 'q' | ValueError: memoryview: invalid value for format 'q' | TypeError: memoryview: invalid type for format 'q'
# expect: 18446744073709551615 | 0 | ValueError: memoryview: invalid value for format 'Q' | ValueError: memoryview: invalid value for format 'Q' | TypeError: memoryview: invalid type for format 'Q'
# expect: 9223372036854775807 | -9223372036854775808 | ValueError: memoryview: invalid value for format 'n' | ValueError: memoryview: invalid value for format 'n' | TypeError: memoryview: invalid type for format 'n'
# expect: 18446744073709551615 | 0 | ValueError: memoryview: invalid value for format 'N' | ValueError: memoryview: invalid value for format 'N' | TypeError: memoryview: invalid type for format 'N'
# expect: 18446744073709551615 | 0 | ValueError: memoryview: invalid value for format 'P' | 18446744073709551615 | TypeError: memoryview: invalid type for format 'P'
show(lambda: write('i', Number()), lambda: write('i', True), lambda: write('i', Broken()), lambda: write('B', None))
# expect: 7 | 1 | OSError: no index | TypeError: memoryview: invalid type for format 'B'
show(lambda: write('d', Number()), lambda: write('d', True), lambda: write('d', Broken()), lambda: write('d', '1'), lambda: write('d', 10**400))
# expect: 0.5 | 1.0 | TypeError: memoryview: invalid type for format 'd' | TypeError: memoryview: invalid type for format 'd' | ValueError: memoryview: invalid value for format 'd'
show(lambda: write('e', 65504), lambda: write('e', 65520), lambda: write('f', 1e39), lambda: write('f', 1e-50))
# expect: 65504.0 | ValueError: memoryview: invalid value for format 'e' | inf | 0.0
show(lambda: write('?', Number()), lambda: write('?', []), lambda: write('?', Broken()), lambda: write('?', 'x'))
# expect: True | False | TypeError: no truth | True
show(lambda: write('c', b'x'), lambda: write('c', b'xy'), lambda: write('c', bytearray(b'x')), lambda: write('c', 1))
# expect: b'x' | ValueError: memoryview: invalid value for format 'c' | TypeError: memoryview: invalid type for format 'c' | TypeError: memoryview: invalid type for format 'c'

for code in 'bBhHiIlLqQ':
    view = memoryview(array(code, [1, 2, 3]))
    print(code, view.format, view.itemsize, view.nbytes, view.tolist(), len(view), view[::-1].tolist(), 2 in view, 9 in view)
# expect: b b 1 3 [1, 2, 3] 3 [3, 2, 1] True False
# expect: B B 1 3 [1, 2, 3] 3 [3, 2, 1] True False
# expect: h h 2 6 [1, 2, 3] 3 [3, 2, 1] True False
# expect: H H 2 6 [1, 2, 3] 3 [3, 2, 1] True False
# expect: i i 4 12 [1, 2, 3] 3 [3, 2, 1] True False
# expect: I I 4 12 [1, 2, 3] 3 [3, 2, 1] True False
# expect: l l 8 24 [1, 2, 3] 3 [3, 2, 1] True False
# expect: L L 8 24 [1, 2, 3] 3 [3, 2, 1] True False
# expect: q q 8 24 [1, 2, 3] 3 [3, 2, 1] True False
# expect: Q Q 8 24 [1, 2, 3] 3 [3, 2, 1] True False
print(memoryview(array('f', [1.5])).format, memoryview(array('d', [1.5, 2.5]))[1], memoryview(array('d')).tolist())  # expect: f 2.5 []
text = memoryview(array('u', 'ab'))
show(lambda: text.format, lambda: text[0], lambda: text.tolist(), lambda: list(text), lambda: text.tobytes(), lambda: text == text, lambda: text.cast('B').nbytes)
# expect: 'w' | NotImplementedError: memoryview: format w not supported | NotImplementedError: memoryview: format w not supported | NotImplementedError: memoryview: format w not supported | b'a\x00\x00\x00b\x00\x00\x00' | False | 8
# The view writes to the array, and the array to the view.
numbers = array('i', [1, 2, 3])
view = memoryview(numbers)
view[1] = -9
numbers[2] = 5
print(numbers, view.tolist(), view.obj is numbers, view.readonly)  # expect: array('i', [1, -9, 5]) [1, -9, 5] True False
