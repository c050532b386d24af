# needs: cpython 3.12
import asyncio
from _show import show


class Broken:
    def __bool__(self):
        raise ValueError('no truth')

    def __repr__(self):
        raise ValueError('no repr')

    def __dir__(self):
        return 5


show(lambda: all([Broken()]), lambda: any([Broken()]), lambda: ascii(Broken()), lambda: oct(1.5), lambda: oct('x'), lambda: dir(Broken()), lambda: callable(), lambda: id())
# expect: ValueError: no truth | ValueError: no truth | ValueError: no repr | TypeError: 'float' object cannot be interpreted as an integer | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'int' object is not iterable | TypeError: callable() takes exactly one argument (0 given) | TypeError: id() takes exactly one argument (0 given)
show(lambda: __import__('math').__name__, lambda: __import__('nothing'), lambda: __import__(''), lambda: compile('1 + 1', 'f', 'eval').co_filename, lambda: issubclass(bool, ()))
# expect: 'math' | ModuleNotFoundError: No module named 'nothing' | ValueError: Empty module name | 'f' | False
show(lambda: exec('x = 5', {}), lambda: exec('1 +', {}), lambda: eval('1 + 1', {}), lambda: sorted([3, 1, 2]), lambda: sorted([1, 'a']), lambda: globals()['show'] is show, lambda: globals(1))
# expect: None | SyntaxError: invalid syntax (<string>, line 1) | 2 | [1, 2, 3] | TypeError: '<' not supported between instances of 'str' and 'int' | True | TypeError: globals() takes no arguments (1 given)
show(lambda: locals(), lambda: locals(1), lambda: print('a', 'b', sep='-', end='!\n'), lambda: print(1, sep=5), lambda: list(5), lambda: type(()).__new__(tuple, 'ab'))
# expect: a-b!
# expect: {} | TypeError: locals() takes no arguments (1 given) | None | TypeError: sep must be None or a string, not int | TypeError: 'int' object is not iterable | ('a', 'b')


async def ticks():
    yield 1


async def main():
    it = aiter(ticks())
    return await anext(it), await anext(it, 'end')

show(lambda: asyncio.run(main()), lambda: aiter(5), lambda: anext(5))
# expect: (1, 'end') | TypeError: 'int' object is not an async iterable | TypeError: 'int' object is not an async iterator
for cls, args in ((int, '5'), (float, '1.5'), (complex, '1j'), (str, 'a'), (bytes, b'a'), (bytearray, b''), (tuple, 'a'), (list, ()), (dict, ()), (set, ()), (frozenset, 'a'),
                  (range, 5), (slice, 1), (memoryview, b'a')):
    show(lambda: cls.__new__(cls, args) == cls(args) if cls not in (list, dict, set, bytearray) else cls.__new__(cls), lambda: cls.__new__(object, args), lambda: cls.__new__(),
    # expect: True | TypeError: int.__new__(object): object is not a subtype of int | TypeError: int.__new__(): not enough arguments | TypeError: int() takes at most 2 arguments (5 given)
    # expect: True | TypeError: float.__new__(object): object is not a subtype of float | TypeError: float.__new__(): not enough arguments | TypeError: float expected at most 1 argument, got 5
    # expect: True | TypeError: complex.__new__(object): object is not a subtype of complex | TypeError: complex.__new__(): not enough arguments | TypeError: complex() takes at most 2 arguments (5 given)
    # expect: True | TypeError: str.__new__(object): object is not a subtype of str | TypeError: str.__new__(): not enough arguments | TypeError: str() takes at most 3 arguments (5 given)
    # expect: True | TypeError: bytes.__new__(object): object is not a subtype of bytes | TypeError: bytes.__new__(): not enough arguments | TypeError: bytes() takes at most 3 arguments (5 given)
    # expect: bytearray(b'') | TypeError: bytearray.__new__(object): object is not a subtype of bytearray | TypeError: bytearray.__new__(): not enough arguments | None
    # expect: True | TypeError: tuple.__new__(object): object is not a subtype of tuple | TypeError: tuple.__new__(): not enough arguments | TypeError: tuple expected at most 1 argument, got 5
    # expect: [] | TypeError: list.__new__(object): object is not a subtype of list | TypeError: list.__new__(): not enough arguments | None
    # expect: {} | TypeError: dict.__new__(object): object is not a subtype of dict | TypeError: dict.__new__(): not enough arguments | None
    # expect: set() | TypeError: set.__new__(object): object is not a subtype of set | TypeError: set.__new__(): not enough arguments | None
    # expect: True | TypeError: frozenset.__new__(object): object is not a subtype of frozenset | TypeError: frozenset.__new__(): not enough arguments | TypeError: frozenset expected at most 1 argument, got 5
    # expect: True | TypeError: range.__new__(object): object is not a subtype of range | TypeError: range.__new__(): not enough arguments | TypeError: range expected at most 3 arguments, got 5
    # expect: True | TypeError: slice.__new__(object): object is not a subtype of slice | TypeError: slice.__new__(): not enough arguments | TypeError: slice expected at most 3 arguments, got 5
    # expect: True | TypeError: memoryview.__new__(object): object is not a subtype of memoryview | TypeError: memoryview.__new__(): not enough arguments | TypeError: memoryview() takes at most 1 argument (5 given)
         lambda: cls.__new__(cls, *[0] * 5) if cls not in (list, dict, set, bytearray) else None)
show(lambda: str.__new__(str), lambda: bytes.__new__(bytes), lambda: tuple.__new__(tuple), lambda: frozenset.__new__(frozenset), lambda: int.__new__(int), lambda: float.__new__(float))
# expect: '' | b'' | () | frozenset() | 0 | 0.0
show(lambda: 'a\nb'.splitlines(1, 2), lambda: 'a\nb'.splitlines(), lambda: b'a\nb'.splitlines(), lambda: bytearray(b'a\nb').splitlines(), lambda: 'a'.splitlines(keepend=1))
# expect: TypeError: splitlines() takes at most 1 argument (2 given) | ['a', 'b'] | [b'a', b'b'] | [bytearray(b'a'), bytearray(b'b')] | TypeError: 'keepend' is an invalid keyword argument for splitlines()
show(lambda: [1, 2, 3].__getitem__(1), lambda: (1, 2, 3).__getitem__(1), lambda: b'abc'.__getitem__(1), lambda: bytearray(b'abc').__getitem__(1), lambda: memoryview(b'abc').__getitem__(1))
# expect: 2 | 2 | 98 | 98 | 98
show(lambda: [1, 2, 3].__setitem__(1, 5), lambda: bytearray(b'abc').__setitem__(1, 5), lambda: [1, 2, 3].pop(1), lambda: [2, 1].sort(reverse=True), lambda: [2, 1].sort(key=len))
# expect: None | None | 2 | None | TypeError: object of type 'int' has no len()
show(lambda: (5).to_bytes(2, 'big'), lambda: int.from_bytes(b'ab', 'big'), lambda: (2).__rpow__(3), lambda: (2.5).__pow__(2.0), lambda: (2.5).__rpow__(2.0), lambda: (1 + 2j).__pow__(2),
# expect: b'\x00\x05' | 24930 | 9 | 6.25 | 5.656854249492381 | (-3+4j) | True | ValueError: invalid hexadecimal floating-point string | b'a' | (1, 5, 2)
     lambda: (1 + 2j).__rpow__(1 + 1j).real > 0, lambda: float.fromhex('é'), lambda: b'ab'.translate(bytes(range(256)), delete=b'b'), lambda: slice(1, 5, 2).indices(9))
show(lambda: b'ab'.__buffer__(8).nbytes, lambda: bytearray(b'ab').__buffer__(8).nbytes, lambda: memoryview(b'ab').__buffer__(8).nbytes)  # expect: 2 | 2 | 2
show(lambda: memoryview(bytearray(b'abc')).__setitem__(1, 5), lambda: memoryview(bytearray(b'abc')).__setitem__(-1, 0), lambda: memoryview(bytearray(b'a')).__delitem__(0))
# expect: None | None | TypeError: cannot delete memory
v = memoryview(bytearray(b'ab'))
show(lambda: v.__release_buffer__(v.__buffer__(8)), lambda: v.__release_buffer__(5), lambda: bytearray(b'ab').__reduce_ex__('x'), lambda: set([1]).__init__([2]), lambda: set().pop())
# expect: None | TypeError: expected a memoryview object | TypeError: 'str' object cannot be interpreted as an integer | None | KeyError: 'pop from an empty set'
show(lambda: __import__('math', None).__name__, lambda: compile('', 'é', 'exec').co_name, lambda: {0: 1}.popitem(), lambda: {}.setdefault(None), lambda: set().discard(0))
# expect: 'math' | '<module>' | (0, 1) | None | None
show(lambda: set([0]).pop(), lambda: frozenset([]), lambda: slice(None).__hash__() == hash(slice(None)), lambda: slice(None).__reduce__(), lambda: 'éa'.lstrip('é'))
# expect: 0 | frozenset() | True | (<class 'slice'>, (None, None, None)) | 'a'
show(lambda: ().index(0), lambda: (0,).index(0), lambda: float.fromhex('0x0p0'), lambda: float.fromhex('\u3000'), lambda: set([None]).discard(None))
# expect: ValueError: tuple.index(x): x not in tuple | 0 | 0.0 | ValueError: invalid hexadecimal floating-point string | None
