# needs: cpython 3.12
# bytes and bytearray: what their operators do, by name.
from _show import show

for t in (bytes, bytearray):
    class Derived(t):
        pass

    ab, empty = t(b'ab'), t()
    print(t.__name__)  # expect: bytes
    show(lambda: ab.__add__(b'c'), lambda: empty.__add__(empty), lambda: ab.__add__('c'), lambda: ab.__add__(memoryview(b'x')))
    # expect: b'abc' | b'' | TypeError: can't concat str to bytes | b'abx'
    show(lambda: ab.__mul__(2), lambda: empty.__mul__(3), lambda: ab.__mul__('x'), lambda: ab.__mul__(-1))
    # expect: b'abab' | b'' | TypeError: 'str' object cannot be interpreted as an integer | b''
    show(lambda: ab.__rmul__(2), lambda: ab.__rmul__(0), lambda: ab.__rmul__(1.0))
    # expect: b'abab' | b'' | TypeError: 'float' object cannot be interpreted as an integer
    show(lambda: t(b'%d-%s').__mod__((1, b'x')), lambda: empty.__mod__(()), lambda: t(b'%d').__mod__('x'), lambda: t(b'%s').__mod__('x'))
    # expect: b'1-x' | b'' | TypeError: %d format: a real number is required, not str | TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
    show(lambda: ab.__rmod__(t(b'%s')), lambda: empty.__rmod__(t(b'%r')), lambda: ab.__rmod__(3))  # expect: b'ab' | b"b''" | NotImplemented
    show(lambda: ab.__contains__(97), lambda: ab.__contains__(b''), lambda: ab.__contains__('a'), lambda: ab.__contains__(256))
    # expect: True | True | TypeError: a bytes-like object is required, not 'str' | ValueError: byte must be in range(0, 256)
    show(lambda: ab.__len__(), lambda: empty.__len__(), lambda: Derived(b'xyz').__len__())  # expect: 2 | 0 | 3
    show(lambda: ab.__getitem__(0), lambda: ab.__getitem__(slice(None, None, -1)), lambda: empty.__getitem__(0), lambda: ab.__getitem__('x'))
    # expect: 97 | b'ba' | IndexError: index out of range | TypeError: byte indices must be integers or slices, not str
    show(lambda: list(ab.__iter__()), lambda: list(empty.__iter__()))  # expect: [97, 98] | []
    show(lambda: ab.__repr__(), lambda: empty.__repr__(), lambda: t(b"\x00'\"\xff").__repr__())  # expect: "b'ab'" | "b''" | 'b\'\\x00\\\'"\\xff\''
    for a, b in ((ab, b'ab'), (ab, bytearray(b'b')), (empty, ab), (ab, memoryview(b'ab')), (ab, 'ab'), (ab, None)):
        show(lambda: a.__eq__(b), lambda: a.__ne__(b), lambda: a.__lt__(b), lambda: a.__le__(b), lambda: a.__gt__(b), lambda: a.__ge__(b))
        # expect: True | False | False | True | False | True
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
        # expect: False | True | True | True | False | False
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
        # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    show(lambda: ab.__buffer__(0).tobytes(), lambda: empty.__buffer__(0).nbytes, lambda: ab.__buffer__('x'))
    # expect: b'ab' | 0 | TypeError: 'str' object cannot be interpreted as an integer
    show(lambda: t.__new__(t, b'ab') if t is bytes else len(t.__new__(t)), lambda: t(3), lambda: t('é', 'utf-8'), lambda: t('a'), lambda: t(-1), lambda: t([256]))
    # expect: b'ab' | b'\x00\x00\x00' | b'\xc3\xa9' | TypeError: string argument without an encoding | ValueError: negative count | ValueError: bytes must be in range(0, 256)
    # expect: bytearray
    # expect: bytearray(b'abc') | bytearray(b'') | TypeError: can't concat str to bytearray | bytearray(b'abx')
    # expect: bytearray(b'abab') | bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer | bytearray(b'')
    # expect: bytearray(b'abab') | bytearray(b'') | TypeError: 'float' object cannot be interpreted as an integer
    # expect: bytearray(b'1-x') | bytearray(b'') | TypeError: %d format: a real number is required, not str | TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
    # expect: bytearray(b'ab') | bytearray(b"bytearray(b\'\')") | NotImplemented
    # expect: True | True | TypeError: a bytes-like object is required, not 'str' | ValueError: byte must be in range(0, 256)
    # expect: 2 | 0 | 3
    # expect: 97 | bytearray(b'ba') | IndexError: bytearray index out of range | TypeError: bytearray indices must be integers or slices, not str
    # expect: [97, 98] | []
    # expect: "bytearray(b'ab')" | "bytearray(b'')" | 'bytearray(b\'\\x00\\\'"\\xff\')'
    # expect: True | False | False | True | False | True
    # expect: False | True | True | True | False | False
    # expect: False | True | True | True | False | False
    # expect: True | False | False | True | False | True
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented | NotImplemented
    # expect: b'ab' | 0 | TypeError: 'str' object cannot be interpreted as an integer
    # expect: 0 | bytearray(b'\x00\x00\x00') | bytearray(b'\xc3\xa9') | TypeError: string argument without an encoding | ValueError: negative count | ValueError: byte must be in range(0, 256)
show(lambda: b'ab'.__hash__() == hash(b'ab'), lambda: b''.__hash__() == hash(b''), lambda: hash(bytearray()))
# expect: True | True | TypeError: unhashable type: 'bytearray'
show(lambda: b'ab'.__getnewargs__(), lambda: b''.__getnewargs__(), lambda: b'ab'.__bytes__(), lambda: b''.__bytes__())  # expect: (b'ab',) | (b'',) | b'ab' | b''


def changed(start, change):
    b = bytearray(start)
    r = change(b)
    return (b, r) if r is not b else b


show(lambda: changed(b'ab', lambda b: b.__setitem__(0, 120)), lambda: changed(b'ab', lambda b: b.__setitem__(slice(0, 0), b'')),
# expect: (bytearray(b'xb'), None) | (bytearray(b'ab'), None) | IndexError: bytearray index out of range | ValueError: byte must be in range(0, 256) | TypeError: 'str' object cannot be interpreted as an integer
     lambda: changed(b'', lambda b: b.__setitem__(0, 1)), lambda: changed(b'ab', lambda b: b.__setitem__(0, 256)), lambda: changed(b'a', lambda b: b.__setitem__(0, 'x')))
show(lambda: changed(b'ab', lambda b: b.__delitem__(1)), lambda: changed(b'ab', lambda b: b.__delitem__(slice(None))),
# expect: (bytearray(b'a'), None) | (bytearray(b''), None) | IndexError: bytearray index out of range | TypeError: bytearray indices must be integers or slices, not NoneType
     lambda: changed(b'', lambda b: b.__delitem__(-1)), lambda: changed(b'ab', lambda b: b.__delitem__(None)))
show(lambda: changed(b'ab', lambda b: b.__iadd__(b'c')), lambda: changed(b'', lambda b: b.__iadd__(b'')), lambda: changed(b'a', lambda b: b.__iadd__('x')))
# expect: bytearray(b'abc') | bytearray(b'') | TypeError: can't concat str to bytearray
show(lambda: changed(b'ab', lambda b: b.__imul__(2)), lambda: changed(b'ab', lambda b: b.__imul__(0)), lambda: changed(b'a', lambda b: b.__imul__('x')))
# expect: bytearray(b'abab') | bytearray(b'') | TypeError: 'str' object cannot be interpreted as an integer
show(lambda: changed(b'ab', lambda b: b.__init__(b'xyz')), lambda: changed(b'ab', lambda b: b.__init__()), lambda: changed(b'a', lambda b: b.__init__('é')))
# expect: (bytearray(b'xyz'), None) | (bytearray(b''), None) | TypeError: string argument without an encoding
show(lambda: changed(b'ab', lambda b: b.append(99)), lambda: changed(b'', lambda b: b.append(0)), lambda: bytearray().append(256))
# expect: (bytearray(b'abc'), None) | (bytearray(b'\x00'), None) | ValueError: byte must be in range(0, 256)
show(lambda: changed(b'ab', lambda b: b.extend([1, 2])), lambda: changed(b'', lambda b: b.extend(b'')), lambda: changed(b'a', lambda b: b.extend('x')))
# expect: (bytearray(b'ab\x01\x02'), None) | (bytearray(b''), None) | TypeError: 'str' object cannot be interpreted as an integer
show(lambda: changed(b'ab', lambda b: b.insert(1, 120)), lambda: changed(b'', lambda b: b.insert(-9, 0)), lambda: changed(b'a', lambda b: b.insert(0, -1)))
# expect: (bytearray(b'axb'), None) | (bytearray(b'\x00'), None) | ValueError: byte must be in range(0, 256)
show(lambda: changed(b'ab', lambda b: b.pop()), lambda: changed(b'ab', lambda b: b.pop(-2)), lambda: bytearray().pop(), lambda: bytearray(b'a').pop(5),
# expect: (bytearray(b'a'), 98) | (bytearray(b'b'), 97) | IndexError: pop from empty bytearray | IndexError: pop index out of range | (bytearray(b'ac'), 98)
     lambda: changed(b'abc', lambda b: b.pop(1)))
show(lambda: changed(b'aba', lambda b: b.remove(97)), lambda: changed(b'\0', lambda b: b.remove(0)), lambda: bytearray().remove(1), lambda: bytearray().remove('a'))
# expect: (bytearray(b'ba'), None) | (bytearray(b''), None) | ValueError: value not found in bytearray | TypeError: 'str' object cannot be interpreted as an integer
show(lambda: changed(b'ab', lambda b: b.reverse()), lambda: changed(b'', lambda b: b.reverse()))  # expect: (bytearray(b'ba'), None) | (bytearray(b''), None)
show(lambda: changed(b'ab', lambda b: b.clear()), lambda: changed(b'', lambda b: b.clear()), lambda: bytearray(b'a').copy(), lambda: bytearray().copy())
# expect: (bytearray(b''), None) | (bytearray(b''), None) | bytearray(b'a') | bytearray(b'')
view = memoryview(bytearray(b'xy'))
other = bytearray(b'ab')
taken = other.__buffer__(0)
show(lambda: other.__release_buffer__(taken), lambda: taken.tobytes(), lambda: other.__release_buffer__(b'x'))
# expect: None | ValueError: operation forbidden on released memoryview object | TypeError: expected a memoryview object
