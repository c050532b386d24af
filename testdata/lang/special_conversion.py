class C:
    def __int__(self): return 42
    def __float__(self): return 1.5
    def __complex__(self): return 1+2j
    def __bool__(self): return False
    def __str__(self): return 'str!'
    def __repr__(self): return 'repr!'
    def __bytes__(self): return b'bytes!'
    def __format__(self, s): return 'fmt:' + s
    def __index__(self): return 7
    def __hash__(self): return 99
c = C()
print(int(c), float(c), complex(c), bool(c), str(c), repr(c), bytes(c), format(c, 'x'), hash(c), [c], (c,), {c: c}, f'{c}')  # expect: 42 1.5 (1+2j) False str! repr! b'bytes!' fmt:x 99 [repr!] (repr!,) {repr!: repr!} fmt:
print(hex(c), oct(c), bin(c), [0] * c, range(c), 'abcdefgh'[c], list(range(10))[c:])  # expect: 0x7 0o7 0b111 [0, 0, 0, 0, 0, 0, 0] range(0, 7) h [7, 8, 9]
import operator
print(operator.index(c), round(3.14159, c), chr(c) == '\x07', (1).__add__(5))  # expect: 7 3.14159 True 6
class I:
    def __index__(self): return 3
print(int(I()), float(I()), complex(I()), [1, 2, 3, 4][I()], bytes(I()))  # expect: 3 3.0 (3+0j) 4 b'\x00\x00\x00'
class T:
    def __trunc__(self): return 5
try: print(int(T()))  # expect: 5
except TypeError as e: print(e)
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 'x'
    def __complex__(self): return 'x'
    def __bool__(self): return 1
    def __str__(self): return 1
    def __repr__(self): return 1
    def __bytes__(self): return 1
    def __format__(self, s): return 1
    def __index__(self): return 'x'
    def __hash__(self): return 'x'
    def __len__(self): return 'x'
b = Bad()
import operator
for f in (int, float, complex, bool, str, repr, bytes, format, operator.index, hash, len, hex, lambda x: [1][x], lambda x: f'{x}', lambda x: not x, lambda x: '%d' % x, lambda x: 'a' * x, print):
    try: print(f(b))
    except TypeError as e: print(e)  # expect: __int__ returned non-int (type str)
    # expect: Bad.__float__ returned non-float (type str)
    # expect: __complex__ returned non-complex (type str)
    # expect: __bool__ should return bool, returned int
    # expect: __str__ returned non-string (type int)
    # expect: __repr__ returned non-string (type int)
    # expect: __bytes__ returned non-bytes (type int)
    # expect: __format__ must return a str, not int
    # expect: __index__ returned non-int (type str)
    # expect: __hash__ method should return an integer
    # expect: 'str' object cannot be interpreted as an integer
    # expect: __index__ returned non-int (type str)
    # expect: __index__ returned non-int (type str)
    # expect: __format__ must return a str, not int
    # expect: __bool__ should return bool, returned int
    # expect: %d format: a real number is required, not Bad
    # expect: __index__ returned non-int (type str)
    # expect: __str__ returned non-string (type int)
class L:
    def __len__(self): return 0
print(bool(L()), not L(), 1 if L() else 2)  # expect: False True 2
class M:
    def __len__(self): return -1
try: bool(M())
except ValueError as e: print(e)  # expect: __len__() should return >= 0
class N:
    def __bool__(self): raise ValueError('bool raised')
for s in ('if n: pass', 'not n', 'n and 1', 'n or 1', 'while n: pass', '1 if n else 2', 'bool(n)', 'assert n', '[1 for _ in [1] if n]', 'any([n])', 'list(filter(None, [n]))'):
    n = N()
    try: exec(s); print('no error', s)
    except ValueError as e: print(e)  # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
    # expect: bool raised
