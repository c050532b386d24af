# What does not fit into an array says why, and changes nothing.
from array import array as A


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


for code in 'bBhHiIlLqQ':
    for v in (2 ** 7, 2 ** 8, 2 ** 15, 2 ** 16, 2 ** 31, -2 ** 31 - 1, 2 ** 32, 2 ** 63, -1, 2 ** 64, -2 ** 65):
        try:
            A(code, [v])
        except OverflowError as e:
            print(code, v, e)  # expect: b 128 signed char is greater than maximum
            # expect: b 256 signed char is greater than maximum
            # expect: b 32768 signed short integer is greater than maximum
            # expect: b 65536 signed short integer is greater than maximum
            # expect: b 2147483648 signed short integer is greater than maximum
            # expect: b -2147483649 signed short integer is less than minimum
            # expect: b 4294967296 signed short integer is greater than maximum
            # expect: b 9223372036854775808 Python int too large to convert to C long
            # expect: b 18446744073709551616 Python int too large to convert to C long
            # expect: b -36893488147419103232 Python int too large to convert to C long
            # expect: B 256 unsigned byte integer is greater than maximum
            # expect: B 32768 unsigned byte integer is greater than maximum
            # expect: B 65536 unsigned byte integer is greater than maximum
            # expect: B 2147483648 unsigned byte integer is greater than maximum
            # expect: B -2147483649 unsigned byte integer is less than minimum
            # expect: B 4294967296 unsigned byte integer is greater than maximum
            # expect: B 9223372036854775808 Python int too large to convert to C long
            # expect: B -1 unsigned byte integer is less than minimum
            # expect: B 18446744073709551616 Python int too large to convert to C long
            # expect: B -36893488147419103232 Python int too large to convert to C long
            # expect: h 32768 signed short integer is greater than maximum
            # expect: h 65536 signed short integer is greater than maximum
            # expect: h 2147483648 signed short integer is greater than maximum
            # expect: h -2147483649 signed short integer is less than minimum
            # expect: h 4294967296 signed short integer is greater than maximum
            # expect: h 9223372036854775808 Python int too large to convert to C long
            # expect: h 18446744073709551616 Python int too large to convert to C long
            # expect: h -36893488147419103232 Python int too large to convert to C long
            # expect: H 65536 unsigned short is greater than maximum
            # expect: H 2147483648 signed integer is greater than maximum
            # expect: H -2147483649 signed integer is less than minimum
            # expect: H 4294967296 signed integer is greater than maximum
            # expect: H 9223372036854775808 Python int too large to convert to C long
            # expect: H -1 unsigned short is less than minimum
            # expect: H 18446744073709551616 Python int too large to convert to C long
            # expect: H -36893488147419103232 Python int too large to convert to C long
            # expect: i 2147483648 signed integer is greater than maximum
            # expect: i -2147483649 signed integer is less than minimum
            # expect: i 4294967296 signed integer is greater than maximum
            # expect: i 9223372036854775808 Python int too large to convert to C long
            # expect: i 18446744073709551616 Python int too large to convert to C long
            # expect: i -36893488147419103232 Python int too large to convert to C long
            # expect: I -2147483649 can't convert negative value to unsigned int
            # expect: I 4294967296 unsigned int is greater than maximum
            # expect: I 9223372036854775808 unsigned int is greater than maximum
            # expect: I -1 can't convert negative value to unsigned int
            # expect: I 18446744073709551616 Python int too large to convert to C unsigned long
            # expect: I -36893488147419103232 can't convert negative value to unsigned int
            # expect: l 9223372036854775808 Python int too large to convert to C long
            # expect: l 18446744073709551616 Python int too large to convert to C long
            # expect: l -36893488147419103232 Python int too large to convert to C long
            # expect: L -2147483649 can't convert negative value to unsigned int
            # expect: L -1 can't convert negative value to unsigned int
            # expect: L 18446744073709551616 Python int too large to convert to C unsigned long
            # expect: L -36893488147419103232 can't convert negative value to unsigned int
            # expect: q 9223372036854775808 int too big to convert
            # expect: q 18446744073709551616 int too big to convert
            # expect: q -36893488147419103232 int too big to convert
            # expect: Q -2147483649 can't convert negative int to unsigned
            # expect: Q -1 can't convert negative int to unsigned
            # expect: Q 18446744073709551616 int too big to convert
            # expect: Q -36893488147419103232 can't convert negative int to unsigned
            # expect: TypeError: 'str' object cannot be interpreted as an integer
            # expect: TypeError: 'float' object cannot be interpreted as an integer
            # expect: TypeError: 'float' object cannot be interpreted as an integer
            # expect: TypeError: must be real number, not str
            # expect: TypeError: must be real number, not NoneType
            # expect: OverflowError: int too large to convert to float
            # expect: TypeError: array item must be unicode character
            # expect: TypeError: array item must be unicode character
            # expect: TypeError: array item must be unicode character
            # expect: ValueError: bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
            # expect: TypeError: array() argument 1 must be a unicode character, not str
            # expect: TypeError: array() argument 1 must be a unicode character, not int
            # expect: TypeError: array() argument 1 must be a unicode character, not bytes
            # expect: TypeError: 'int' object is not iterable
            # expect: TypeError: cannot use a str to initialize an array with typecode 'i'
            # expect: TypeError: cannot use a str to initialize an array with typecode 'w'
            # expect: ValueError: bytes length not a multiple of item size
            # expect: TypeError: cannot use a unicode array to initialize an array with typecode 'i'
            # expect: TypeError: 'float' object cannot be interpreted as an integer
            # expect: TypeError: 'str' object cannot be interpreted as an integer
            # expect: OverflowError: signed integer is greater than maximum
            # expect: IndexError: pop index out of range
            # expect: ValueError: array.remove(x): x not in array
            # expect: ValueError: array.index(x): x not in array
            # expect: TypeError: can only extend with array of same kind
            # expect: TypeError: 'int' object is not iterable
            # expect: TypeError: 'str' object cannot be interpreted as an integer
            # expect: ValueError: bytes length not a multiple of item size
            # expect: TypeError: a bytes-like object is required, not 'str'
            # expect: TypeError: arg must be list
            # expect: TypeError: 'str' object cannot be interpreted as an integer
            # expect: ValueError: fromunicode() may only be called on unicode type arrays
            # expect: ValueError: tounicode() may only be called on unicode type arrays
            # expect: TypeError: insert expected 2 arguments, got 1
            # expect: IndexError: array index out of range
            # expect: TypeError: array indices must be integers
            # expect: TypeError: array indices must be integers
            # expect: IndexError: array assignment index out of range
            # expect: TypeError: can only extend array with array (not "list")
for code, v in [('i', 'a'), ('i', 1.5), ('Q', 1.5), ('d', 'a'), ('f', None), ('d', 10 ** 400), ('u', 'ab'), ('u', 1), ('u', '')]:
    attempt(A, code, [v])
for args in [('z',), ('ii',), (5,), (b'i',), ('i', 5), ('i', 'abc'), ('w', 'abc'), ('i', b'abc'), ('i', A('u', 'a')), ('i', A('d', [1]))]:
    attempt(A, *args)
a = A('i', [1, 2, 3])
for method, args in [('append', 'a'), ('append', 2 ** 40), ('pop', 5), ('remove', 9), ('index', 9), ('extend', A('d')), ('extend', 5), ('extend', ['a']),
                     ('frombytes', b'abc'), ('frombytes', 'abc'), ('fromlist', (1,)), ('fromlist', [5, 'a']), ('fromunicode', 'a'), ('tounicode', None),
                     ('insert', None), ('__getitem__', 5), ('__getitem__', 'a'), ('__getitem__', 1.0), ('__delitem__', 9), ('__iadd__', [1])]:
    attempt(getattr(a, method), *(() if args is None and method == 'tounicode' else (args,)))
print(a)  # expect: array('i', [1, 2, 3])
# expect: IndexError: pop from empty array
# expect: TypeError: bad argument type for built-in operation
# expect: TypeError: can only append array (not "list") to array
# expect: TypeError: can't multiply sequence by non-int of type 'str'
# expect: TypeError: '<' not supported between instances of 'array.array' and 'list'
# expect: TypeError: unhashable type: 'array.array'
# expect: IndexError: array assignment index out of range
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: can only assign array (not "list") to array slice
# expect: TypeError: bad argument type for built-in operation
# expect: ValueError: attempt to assign array of size 1 to extended slice of size 2
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: ValueError: slice step cannot be zero
attempt(A('i').pop)
attempt(lambda: a + A('d'))
attempt(lambda: a + [1])
attempt(lambda: a * 'x')
attempt(lambda: a < [1])
attempt(hash, a)
attempt(a.__setitem__, 5, 1)
attempt(a.__setitem__, 0, 'a')
attempt(a.__setitem__, slice(0, 1), [1])
attempt(a.__setitem__, slice(0, 1), A('d'))
attempt(a.__setitem__, slice(0, 3, 2), A('i', [1]))
attempt(a.__getitem__, slice('a', None))
attempt(a.__getitem__, slice(None, None, 0))


class Shrinks:
    def __index__(self):
        del a[:]
        return 1


a[2] = Shrinks()
print(a)  # expect: array('i')
