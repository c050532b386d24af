# needs: cpython 3.12
# A view that was released, and what was made of it before.
from _show import show

view = memoryview(bytearray(b'abcdef'))
part, cast, iterator = view[2:4], view.cast('H'), iter(view)
next(iterator)
view.release()
view.release()
show(lambda: len(view), lambda: view[0], lambda: view[:], lambda: view.__setitem__(0, 1), lambda: view.__delitem__(0), lambda: bool(view), lambda: 1 in view)
# expect: ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object
show(lambda: view.tolist(), lambda: view.tobytes(), lambda: view.hex(), lambda: view.cast('B'), lambda: view.toreadonly(), lambda: view.format, lambda: view.obj, lambda: view.shape)
# expect: ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object
show(lambda: memoryview(view), lambda: bytes(view), lambda: bytearray(view), lambda: b''.join([view]), lambda: b'a' + view, lambda: b'a'.find(view), lambda: int.from_bytes(view, 'big'), lambda: view in b'a')
# expect: ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | TypeError: sequence item 0: expected a bytes-like object, memoryview found | TypeError: can't concat memoryview to bytes | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object | ValueError: operation forbidden on released memoryview object
show(lambda: view.__enter__(), lambda: view.__exit__(), lambda: view.__buffer__(0), lambda: memoryview(b'x').release(), lambda: list(reversed(view)))
# expect: ValueError: operation forbidden on released memoryview object | None | ValueError: operation forbidden on released memoryview object | None | ValueError: operation forbidden on released memoryview object
with memoryview(b'ab') as v:
    with v[1:] as w:
        print(v.tobytes(), w.tobytes())
    show(lambda: w[0], lambda: v[0])
# expect: b'ab' b'b'
# expect: ValueError: operation forbidden on released memoryview object | 97
try:
    with memoryview(b'ab') as v:
        raise KeyError('x')
except KeyError:
    show(lambda: v.nbytes)
# expect: ValueError: operation forbidden on released memoryview object


class Releases:
    def __init__(self, view, value):
        self.view, self.value = view, value

    def __index__(self):
        self.view.release()
        return self.value

    def __eq__(self, other):
        self.view.release()
        return False


def fresh(*shape):
    memory = bytearray(range(16))
    view = memoryview(memory)
    return view.cast('B', shape) if shape else view


v = fresh()
show(lambda: v[Releases(v, 3)])  # expect: ValueError: operation forbidden on released memoryview object
v = fresh()
show(lambda: v[:Releases(v, 3)].tolist())  # expect: [0, 1, 2]
v = fresh()
v = fresh()
show(lambda: v.__setitem__(0, Releases(v, 3)))  # expect: ValueError: operation forbidden on released memoryview object
v = fresh()
show(lambda: v.__setitem__(slice(Releases(v, 3)), b'abc'))  # expect: ValueError: operation forbidden on released memoryview object
v = fresh(4, 4)
show(lambda: v[0, Releases(v, 3)])  # expect: ValueError: operation forbidden on released memoryview object
v = fresh()
show(lambda: Releases(v, 0) in v)  # expect: ValueError: operation forbidden on released memoryview object
