# needs: cpython 3.12
# Slices share the memory of what they are slices of; what is assigned to one is written through it.
from array import array
from _show import show

memory = bytearray(b'0123456789')
view = memoryview(memory)
odd = view[1::2]
print(odd.shape, odd.strides, odd.tobytes(), odd[::-1].tobytes(), odd[1:3].tolist(), odd.contiguous, odd[1:2].contiguous)
# expect: (5,) (2,) b'13579' b'97531' [51, 53] False True
odd[0] = 65
odd[::-2] = b'xyz'
print(memory, odd[-1], view[-1], view[3:].obj is memory)  # expect: bytearray(b'0z234y678x') 120 120 True
view[2:5] = view[3:6]
print(memory)  # expect: bytearray(b'0z34yy678x')
view[3:6] = view[2:5]
print(memory)  # expect: bytearray(b'0z334y678x')
view[::2] = view[1::2]
print(memory)  # expect: bytearray(b'zz33yy77xx')
view[5::-1] = view[:6]
print(memory)  # expect: bytearray(b'yy33zz77xx')
view[:] = bytearray(b'abcdefghij')
view[4:4] = b''
view[8:2] = array('B')
print(memory, view[20:].tolist(), view[::-3].tobytes(), view[-3:-1].tobytes(), view[:2**70].nbytes, view[::2**70].tolist())
# expect: bytearray(b'abcdefghij') [] b'jgda' b'hi' 10 [97]
show(lambda: view.__setitem__(slice(2), b'abc'), lambda: view.__setitem__(slice(2), [1, 2]), lambda: view.__setitem__(slice(2), 'ab'), lambda: view.__setitem__(slice(2), 5))
# expect: ValueError: memoryview assignment: lvalue and rvalue have different structures | TypeError: a bytes-like object is required, not 'list' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int'
show(lambda: view.__setitem__(slice(2), array('b', [1, 2])), lambda: view.__setitem__(slice(2), view.cast('B', [2, 5])), lambda: view.__setitem__(slice(0, 2, 0), b''), lambda: view.__setitem__(slice('a'), b''))
# expect: ValueError: memoryview assignment: lvalue and rvalue have different structures | ValueError: memoryview assignment: lvalue and rvalue have different structures | ValueError: slice step cannot be zero | TypeError: slice indices must be integers or None or have an __index__ method
show(lambda: memoryview(b'abc').__setitem__(slice(1), b'x'), lambda: view.__delitem__(0), lambda: view.__delitem__(slice(1)), lambda: memoryview(b'abc').__delitem__(0), lambda: view[1:2, ])
# expect: TypeError: cannot modify read-only memory | TypeError: cannot delete memory | TypeError: cannot delete memory | TypeError: cannot modify read-only memory | NotImplementedError: multi-dimensional slicing is not implemented
numbers = array('h', range(6))
view = memoryview(numbers)
view[::2] = array('h', [-1, -2, -3])
view[1:3] = view[3:5]
print(numbers, view[::2].tolist())  # expect: array('h', [-1, 3, -3, 3, -3, 5]) [-1, -3, -3]
show(lambda: view.__setitem__(slice(2), b'abcd'), lambda: view.__setitem__(slice(2), memoryview(b'abcd').cast('h')), lambda: view.__setitem__(slice(2), memoryview(b'wxyz').cast('@h')), lambda: numbers.tolist())
# expect: ValueError: memoryview assignment: lvalue and rvalue have different structures | None | None | [30839, 31353, -3, 3, -3, 5]


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


show(lambda: view[Index(1)], lambda: view[Index(1):Index(4):Index(2)].tolist(), lambda: view[Index(99)], lambda: view[Index(2**70)], lambda: view[1.0], lambda: view[2**70])
# expect: 31353 | [31353, 3] | IndexError: index out of bounds on dimension 1 | IndexError: cannot fit 'Index' into an index-sized integer | TypeError: memoryview: invalid slice key | IndexError: cannot fit 'int' into an index-sized integer
# A read-only view of the same memory sees what is written to it.
frozen = memoryview(memory).toreadonly()
memory[0] = 90
show(lambda: frozen[0], lambda: frozen.readonly, lambda: frozen.__setitem__(0, 1), lambda: frozen[1:].readonly, lambda: frozen.cast('H').readonly, lambda: memoryview(frozen).readonly, lambda: frozen.obj is memory)
# expect: 90 | True | TypeError: cannot modify read-only memory | True | True | True | True
