# needs: cpython 3.12
class Error(ValueError):
    pass


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


attempt([].sort, 1, key=len, reverse=True)  # expect: TypeError: sort() takes at most 2 arguments (3 given)
attempt([].sort, 1, 2, 3)  # expect: TypeError: sort() takes at most 2 arguments (3 given)
attempt([].sort, 1)  # expect: TypeError: sort() takes no positional arguments
attempt([].remove, 1, 2, value=3)  # expect: TypeError: list.remove() takes no keyword arguments
attempt(sum, iterable=[1])  # expect: TypeError: sum() takes at least 1 positional argument (0 given)
attempt(int.from_bytes, b'', 'big', True, signed=True)  # expect: TypeError: from_bytes() takes at most 3 arguments (4 given)
attempt(str.mro, 1)  # expect: TypeError: str.mro() takes no arguments (1 given)
attempt(ValueError.__init__, 1)  # expect: TypeError: descriptor '__init__' requires a 'ValueError' object but received a 'int'
attempt(KeyError.__init__)  # expect: TypeError: descriptor '__init__' of 'KeyError' object needs an argument
attempt(Error.__init__, 1)  # expect: TypeError: descriptor '__init__' requires a 'ValueError' object but received a 'int'
print('__init__' in vars(KeyError), '__init__' in vars(ExceptionGroup), KeyError.__init__.__qualname__)  # expect: True False KeyError.__init__
attempt(b'ab'.split, 'a', 'b')  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(b'ab'.split, b'', 1.5)  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(b'ab'.rsplit, b'', 2**70)  # expect: OverflowError: Python int too large to convert to C ssize_t
attempt(bytes, 4, 'unknown')  # expect: TypeError: encoding without a string argument
attempt(bytearray, 4, 'unknown', 'strict')  # expect: TypeError: encoding without a string argument
attempt(bytes, 'a', 'unknown')  # expect: LookupError: unknown encoding: unknown
attempt(bytes, 4, 5)  # expect: TypeError: bytes() argument 'encoding' must be str, not int
attempt(bytes.fromhex, 'z\u2170')  # expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
attempt(bytes.fromhex, '00z')  # expect: ValueError: non-hexadecimal number found in fromhex() arg at position 2
attempt(memoryview(b'a').tobytes, 'C\0')  # expect: ValueError: embedded null character


class Refuses:
    def __float__(self):
        raise ArithmeticError('float')

    def __complex__(self):
        raise ArithmeticError('complex')


attempt(complex, False, Refuses())  # expect: ArithmeticError: float
attempt(complex, Refuses(), 1)  # expect: ArithmeticError: complex
attempt(lambda: b'%f' % Refuses())  # expect: TypeError: float argument required, not Refuses
attempt(lambda: '%f' % Refuses())  # expect: ArithmeticError: float


class Mixin(Exception):
    def __init__(self, *args):
        print('not called')


class Mixed(KeyError, Mixin):
    pass


attempt(Mixed, 1)  # expect: 1
