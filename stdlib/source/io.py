__all__ = ['StringIO', 'BytesIO', 'TextIOBase', 'IOBase', 'RawIOBase', 'BufferedIOBase', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END',
           'DEFAULT_BUFFER_SIZE', 'open']

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
open = open


class UnsupportedOperation(OSError, ValueError):
    """An operation that a stream does not support."""


class IOBase:
    """The base of all streams."""

    closed = False
    _closed_message = 'I/O operation on closed file.'

    def _check(self):
        if self.closed:
            raise ValueError(self._closed_message)

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines):
        self._check()
        for line in lines:
            self.write(line)


class TextIOBase(IOBase):
    encoding = errors = newlines = None


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class _Memory:
    # What StringIO and BytesIO have in common: contents and a position.

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def tell(self):
        self._check()
        return self._pos

    def read(self, size=-1, /):
        self._check()
        if size is None or size < 0:
            end = len(self._value)
        else:
            end = min(self._pos + size, len(self._value))
        chunk = self._value[self._pos:end]
        self._pos = max(self._pos, end)
        return self._out(chunk)

    def readline(self, size=-1, /):
        self._check()
        end = self._value.find(self._newline, self._pos)
        end = len(self._value) if end < 0 else end + 1
        if size is not None and size >= 0:
            end = min(end, self._pos + size)
        chunk = self._value[self._pos:end]
        self._pos = max(self._pos, end)
        return self._out(chunk)

    def truncate(self, size=None, /):
        self._check()
        if size is None:
            size = self._pos
        elif size < 0:
            raise ValueError('Negative size value %r' % size)
        self._value = self._value[:size]
        return size


class StringIO(_Memory, TextIOBase):
    """Text in memory as a stream."""

    _newline = '\n'
    _closed_message = 'I/O operation on closed file'

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is None:
            initial_value = ''
        if not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._translate = newline is None
        if self._translate:
            initial_value = initial_value.replace('\r\n', '\n').replace('\r', '\n')
        self._value = initial_value
        self._pos = 0

    def _out(self, chunk):
        return chunk

    def getvalue(self):
        """Return everything written."""
        self._check()
        return self._value

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f'string argument expected, got {type(s).__name__!r}')
        if self._translate:
            s = s.replace('\r\n', '\n').replace('\r', '\n')
        n = len(s)
        at = self._pos
        size = len(self._value)
        if at == size:
            self._value += s
        else:
            if at > size:
                self._value += '\0' * (at - size)
            self._value = self._value[:at] + s + self._value[at + n:]
        self._pos = at + n
        return n

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f'Negative seek position {pos}')
            self._pos = pos
        elif whence in (1, 2):
            if pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            if whence == 2:
                self._pos = len(self._value)
        else:
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        return self._pos


class BytesIO(_Memory, BufferedIOBase):
    """Bytes in memory as a stream."""

    _newline = b'\n'

    def __init__(self, initial_bytes=b''):
        if isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._value = bytearray(initial_bytes or b'')
        self._pos = 0

    def _out(self, chunk):
        return bytes(chunk)

    read1 = _Memory.read

    def getvalue(self):
        """Return everything written."""
        self._check()
        return bytes(self._value)

    def getbuffer(self):
        self._check()
        return memoryview(bytes(self._value))

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        at, n, size = self._pos, len(b), len(self._value)
        if at > size:
            self._value += b'\0' * (at - size)
        self._value[at:at + n] = b
        self._pos = at + n
        return n

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError('negative seek value %r' % (pos,))
            self._pos = pos
        elif whence == 1:
            self._pos = max(0, self._pos + pos)
        elif whence == 2:
            self._pos = max(0, len(self._value) + pos)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        return self._pos
