# Streams of bytes: in memory, buffered over raw streams, and the classes that they derive from.
# needs: cpython 3.12
import io


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


b = io.BytesIO(b'one\ntwo\nthree')
print(b.read(2), b.read1(3), b.readline(), b.readline(2), b.tell(), b.readlines(), b.read(), b.read(5))  # expect: b'on' b'e\nt' b'wo\n' b'th' 10 [b'ree'] b'' b''
print(b.seek(-3, 2), b.read(), b.seek(2), b.write(b'XY'), b.getvalue(), b.seek(20), b.write(b'far'), b.getvalue())  # expect: 10 b'ree' 2 2 b'onXYtwo\nthree' 20 3 b'onXYtwo\nthree\x00\x00\x00\x00\x00\x00\x00far'
print(b.truncate(4), b.getvalue(), b.tell(), b.seek(1, 1), b.seek(-100, 1), b.readinto(buffer := bytearray(3)), buffer, b.readinto1(bytearray(9)))  # expect: 4 b'onXY' 23 24 0 3 bytearray(b'onX') 1
print(attempt(b.seek, -1), attempt(b.seek, 0, 5), attempt(b.seek, 'x'), attempt(b.truncate, -1), attempt(b.write, 'x'), attempt(b.write, 5), attempt(io.BytesIO, 'x'), attempt(io.BytesIO, 5))  # expect: ValueError: negative seek value -1 ValueError: invalid whence (5, should be 0, 1 or 2) TypeError: 'str' object cannot be interpreted as an integer ValueError: negative size value -1 TypeError: a bytes-like object is required, not 'str' TypeError: a bytes-like object is required, not 'int' TypeError: a bytes-like object is required, not 'str' TypeError: a bytes-like object is required, not 'int'
print(bytes(b.getbuffer()), b.readable(), b.writable(), b.seekable(), b.isatty(), attempt(b.fileno), attempt(b.detach), b.write(bytearray(b'..')), b.write(memoryview(b'mm')))  # expect: b'onXY' True True True False UnsupportedOperation: fileno UnsupportedOperation: detach 2 2
b.writelines([b'l1', b'l2'])
print(b.getvalue(), [line for line in io.BytesIO(b'a\nb')], io.BytesIO(b'a\nb\nc').readlines(2), io.BytesIO().read(None), io.BytesIO(None).getvalue())  # expect: b'onXY..mml1l2' [b'a\n', b'b'] [b'a\n'] b'' b''
b.close()
print(b.closed, attempt(b.read), attempt(b.getvalue), attempt(b.write, b'x'), attempt(b.__enter__))  # expect: True ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.
with io.BytesIO(b'x') as f:
    print(f.read())  # expect: b'x'
print(f.closed)  # expect: True


class Raw(io.RawIOBase):
    def __init__(self, data, most=3):
        self.data, self.most, self.reads = data, most, 0

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, b):
        self.reads += 1
        n = min(len(b), self.most, len(self.data))
        b[:n], self.data = self.data[:n], self.data[n:]
        return n

    def write(self, b):
        n = min(len(b), self.most)
        self.data += bytes(b[:n])
        return n


raw = Raw(b'0123456789\nabcdef\nx')
print(raw.read(2), raw.read(100), raw.readline(), raw.readall(), raw.read(), Raw(b'').read(1), Raw(b'ab\nc').readlines())  # expect: b'01' b'234' b'56789\n' b'abcdef\nx' b'' b'' [b'ab\n', b'c']
r = io.BufferedReader(Raw(b'0123456789\nabcdef\nx'), 8)
print(r.read(4), r.peek(1)[:1], r.read1(100), r.readline(), r.readline(3), r.read(), r.read(1))  # expect: b'0123' b'4' b'45' b'6789\n' b'abc' b'def\nx' b''
r = io.BufferedReader(io.BytesIO(b'0123456789'))
print(r.read(3), r.tell(), r.seek(1, 1), r.read(2), r.seek(-1, 2), r.read(), r.seek(0), r.readinto(buffer), buffer, r.readable(), r.writable(), r.seekable())  # expect: b'012' 3 4 b'45' 9 b'9' 0 3 bytearray(b'012') True False True
print(attempt(r.seek, 0, 9), attempt(r.read, -5), attempt(r.write, b'x'), type(r.raw).__name__, r.detach().__class__.__name__, attempt(r.read))  # expect: ValueError: whence value 9 unsupported ValueError: read length must be non-negative or -1 UnsupportedOperation: write BytesIO BytesIO ValueError: raw stream has been detached
raw = Raw(b'', most=4)
w = io.BufferedWriter(raw, 6)
print(w.write(b'abc'), raw.data, w.write(b'defgh'), w.flush(), raw.data, attempt(w.write, 'x'), attempt(w.read), w.writable(), w.readable())  # expect: 3 b'' 5 None b'abcdefgh' TypeError: a bytes-like object is required, not 'str' UnsupportedOperation: read True False
w.write(b'end')
w.close()
print(raw.data, w.closed, raw.closed, attempt(w.write, b'x'), attempt(w.flush))  # expect: b'abcdefghend' True True ValueError: write to closed file ValueError: flush of closed file
print(attempt(io.BufferedReader, io.BytesIO(), 0), attempt(io.BufferedWriter, io.BytesIO(), -1))  # expect: ValueError: buffer size must be strictly positive ValueError: buffer size must be strictly positive
m = io.BufferedRandom(io.BytesIO(b'0123456789'))
print(m.read(2), m.write(b'XY'), m.read(2), m.seek(0), m.read(), m.seek(4), m.write(b'!'), m.tell(), m.flush(), m.raw.getvalue())  # expect: b'01' 2 b'45' 0 b'01XY456789' 4 1 5 None b'01XY!56789'
p = io.BufferedRWPair(io.BytesIO(b'in'), out := io.BytesIO())
print(p.read(1), p.peek(), p.write(b'out'), p.flush(), out.getvalue(), p.readable(), p.writable(), p.read1(5), p.isatty(), p.closed)  # expect: b'i' b'n' 3 None b'out' True True b'n' False False
print(issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase), issubclass(io.TextIOBase, io.IOBase), issubclass(io.RawIOBase, io.IOBase), issubclass(io.BytesIO, io.RawIOBase))  # expect: True True True True False
print(io.UnsupportedOperation.__mro__[1:4], isinstance(io.BytesIO(), io.IOBase), io.StringIO, io.TextIOWrapper, io.BufferedReader, io.IncrementalNewlineDecoder)  # expect: (<class 'OSError'>, <class 'ValueError'>, <class 'Exception'>) True <class '_io.StringIO'> <class '_io.TextIOWrapper'> <class '_io.BufferedReader'> <class '_io.IncrementalNewlineDecoder'>
i = io.IOBase()
print(attempt(i.seek, 0), attempt(i.tell), attempt(i.truncate), attempt(i.fileno), i.readable(), i.writable(), i.seekable(), i.isatty(), i.flush(), i.closed)  # expect: UnsupportedOperation: seek UnsupportedOperation: seek UnsupportedOperation: truncate UnsupportedOperation: fileno False False False False None False
i.close()
print(i.closed, attempt(i.flush), attempt(i.isatty), attempt(i.__enter__), attempt(iter, i))  # expect: True ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.
print(attempt(io.BufferedIOBase().read), attempt(io.BufferedIOBase().read1), attempt(io.BufferedIOBase().write, b''), attempt(io.BufferedIOBase().detach))  # expect: UnsupportedOperation: read UnsupportedOperation: read1 UnsupportedOperation: write UnsupportedOperation: detach
import sys
print(isinstance(sys.stdout, (io.TextIOBase, io.StringIO)))  # expect: True
