from _minipy import named_in_full as _named_in_full
from abc import ABCMeta

__all__ = ['BlockingIOError', 'open', 'IOBase', 'RawIOBase', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader',
           'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR',
           'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder']

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
open = open
BlockingIOError = BlockingIOError


def text_encoding(encoding, stacklevel=2):
    """Return the encoding, 'locale' if it is None."""
    return 'locale' if encoding is None else encoding


class IOBase(metaclass=ABCMeta):
    """The base of all streams: lines, context management and closing, made of what derived classes define."""

    _closed = False
    _closed_message = 'I/O operation on closed file.'
    _natives = ('TextIOWrapper', 'BufferedReader', 'BufferedWriter', 'BufferedRandom')  # what open() returns is an instance, too

    @classmethod
    def __subclasshook__(cls, other):
        if other.__module__ == '_io' and '_natives' in cls.__dict__ and other.__name__ in cls._natives:
            return True
        return NotImplemented

    def _unsupported(self, name):
        raise UnsupportedOperation('%s.%s() not supported' % (self.__class__.__name__, name))

    def _check(self):
        if self.closed:
            raise ValueError(self._closed_message)

    _checkClosed = _check

    @property
    def closed(self):
        """Whether the stream is closed."""
        return self._closed

    def close(self):
        """Flush and close the stream; more than once does no harm."""
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def flush(self):
        """Write what is buffered."""
        self._check()

    def seek(self, pos, whence=0):
        """Change the position: from the start (0), the current position (1) or the end (2)."""
        raise UnsupportedOperation('seek')

    def tell(self):
        """Return the position."""
        return self.seek(0, 1)

    def truncate(self, pos=None):
        """Cut the stream off at a position, the current one if none is given."""
        raise UnsupportedOperation('truncate')

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation('File or stream is not readable.' if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation('File or stream is not writable.' if msg is None else msg)

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.' if msg is None else msg)

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def __enter__(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
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

    def readline(self, size=-1, /):
        """Read bytes up to the end of a line, or size of them."""
        if size is None:
            size = -1
        peek = getattr(self, 'peek', None)
        line = bytearray()
        while size < 0 or len(line) < size:
            n = 1
            if peek is not None:
                ahead = peek(1)
                if ahead:
                    n = (ahead.find(b'\n') + 1) or len(ahead)
                    if size >= 0:
                        n = min(n, size - len(line))
            piece = self.read(n)
            if not isinstance(piece, (bytes, type(None))):
                raise OSError(f'read() should have returned a bytes object, not {type(piece).__name__!r}')
            if not piece:
                break
            line += piece
            if line.endswith(b'\n'):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        """Return the lines as a list; no more once their size exceeds hint."""
        hint = _index(hint)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint < total:
                break
        return lines

    def writelines(self, lines, /):
        """Write all lines, to which no line ends are added."""
        self._check()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """The base of streams of bytes without a buffer: readinto() and write() are to be defined."""

    _natives = ()

    def read(self, size=-1, /):
        """Read at most size bytes by one call of readinto(), or all."""
        if size is None:
            size = -1
        if size < 0:
            return self.readall()
        b = bytearray(size)
        n = self.readinto(b)
        if n is None:
            return None
        del b[n:]
        return bytes(b)

    def readall(self):
        """Read up to the end, by several calls of read()."""
        pieces = []
        while piece := self.read(DEFAULT_BUFFER_SIZE):
            pieces.append(piece)
        return b''.join(pieces) if pieces else piece

    def readinto(self, b, /):
        self._unsupported('readinto')

    def write(self, b, /):
        self._unsupported('write')


class BufferedIOBase(IOBase):
    """The base of streams of bytes with a buffer: reads and writes are complete."""

    _natives = ('BufferedReader', 'BufferedWriter', 'BufferedRandom')

    def detach(self):
        """Separate the raw stream from the buffer and return it."""
        raise UnsupportedOperation('detach')

    def read(self, size=-1, /):
        raise UnsupportedOperation('read')

    def read1(self, size=-1, /):
        raise UnsupportedOperation('read1')

    def write(self, b, /):
        raise UnsupportedOperation('write')

    def readinto(self, b, /):
        """Read bytes into a bytearray or memoryview and return how many."""
        return self._into(b, self.read)

    def readinto1(self, b, /):
        """readinto() by at most one read of the raw stream."""
        return self._into(b, self.read1)

    def _into(self, b, read):
        if type(b) is bytearray:
            data = read(len(b))
            n = len(data)
            b[:n] = data
            return n
        try:
            view = memoryview(b)
        except TypeError:
            view = None
        if view is None or view.readonly or not view.c_contiguous:
            raise TypeError(f'readinto() argument must be read-write bytes-like object, not {type(b).__name__}')
        with view, view.cast('B') as target:
            data = read(len(target))
            n = len(data)
            target[:n] = data
            return n


class TextIOBase(IOBase):
    """The base of streams of text."""

    _natives = ('TextIOWrapper',)
    encoding = errors = newlines = None

    def detach(self):
        """Separate the buffer from the text stream and return it."""
        raise UnsupportedOperation('detach')

    def read(self, size=-1, /):
        raise UnsupportedOperation('read')

    def readline(self, size=-1, /):
        raise UnsupportedOperation('readline')

    def write(self, s, /):
        raise UnsupportedOperation('write')


def _index(n):
    # A size or position as an int; None stays.
    if n is None or type(n) is int:
        return n
    try:
        return n.__index__()
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not '{type(n).__name__}'") from None


def _bytes(b):
    # The contents of a bytes-like object whose items stand side by side.
    try:
        view = memoryview(b)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'") from None
    with view, view.__buffer__(0) as memory:
        return memory.tobytes()


@_named_in_full
class BytesIO(BufferedIOBase):
    """Bytes in memory as a stream."""

    __module__ = '_io'

    def __init__(self, initial_bytes=b''):
        if initial_bytes is None:
            initial_bytes = b''
        if not isinstance(initial_bytes, (bytes, bytearray)):
            initial_bytes = _bytes(initial_bytes)
        self._value = bytearray(initial_bytes)
        self._pos = 0

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def getvalue(self):
        """Return all bytes."""
        self._check()
        return bytes(self._value)

    def __getstate__(self):
        return self.getvalue(), self._pos, _attributes(self, '_value', '_pos', '_closed')

    def __setstate__(self, state, /):
        if self._closed:
            self._check()
        if not isinstance(state, tuple) or len(state) < 3:
            raise TypeError(f'_io.BytesIO.__setstate__ argument should be 3-tuple, got {type(state).__name__}')
        self._value, self._pos = bytearray(_bytes(state[0])), _position(state, 1, 'second')
        _set_attributes(self, state, 2, 'third')

    def getbuffer(self):
        """Return a view of the bytes."""
        self._check()
        return memoryview(self._value)

    def close(self):
        """Close the stream and free its memory."""
        self._value.clear()
        self._closed = True
        self._value = bytearray()

    def tell(self):
        self._check()
        return self._pos

    def read(self, size=-1, /):
        """Read at most size bytes, all if it is negative or None."""
        self._check()
        if type(size) is not int:
            size = _index(size)
        value, at = self._value, self._pos
        if size is None or size < 0:
            data = bytes(value[at:])
        else:
            data = bytes(value[at:at + size])
        self._pos = at + len(data)
        return data

    def read1(self, size=-1, /):
        return self.read(size)

    def readline(self, size=-1, /):
        self._check()
        size = _index(size)
        at = self._pos
        end = self._value.find(b'\n', at) + 1 or len(self._value)
        if size is not None and size >= 0:
            end = min(end, at + size)
        data = bytes(self._value[at:end])
        self._pos = at + len(data)
        return data

    def readlines(self, size=None, /):
        """Return the lines as a list; no more once their size is size."""
        if size is not None and not isinstance(size, int):
            raise TypeError(f"integer argument expected, got '{type(size).__name__}'")
        lines = []
        total = 0
        while line := self.readline():
            lines.append(line)
            total += len(line)
            if size is not None and 0 < size <= total:
                break
        return lines

    def write(self, b, /):
        """Write bytes and return how many; beyond the end the gap is filled with zeros."""
        self._check()
        if not isinstance(b, (bytes, bytearray)):
            b = _bytes(b)
        value, at = self._value, self._pos
        size = len(value)
        if at == size:
            value += b
            self._pos = len(value)
            return self._pos - at
        n = len(b)
        if not n:
            return 0
        if at > size:
            value += b'\0' * (at - size)
        value[at:at + n] = b
        self._pos = at + n
        return n

    def seek(self, pos, whence=0, /):
        self._check()
        if not hasattr(pos, '__index__'):
            raise TypeError(f"'{type(pos).__name__}' object cannot be interpreted as an integer")
        pos = pos.__index__()
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

    def truncate(self, size=None, /):
        self._check()
        size = self._pos if size is None else _index(size)
        if size < 0:
            raise ValueError('negative size value %r' % (size,))
        del self._value[size:]
        return size


def _attributes(stream, *own):
    # The attributes that a stream has beside its own, None for none, as its state shows them.
    return {name: value for name, value in vars(stream).items() if name not in own} or None


def _position(state, i, nth):
    position = state[i]
    if not isinstance(position, int):
        raise TypeError(f'{nth} item of state must be an integer, {"not" if i == 1 else "got"} {type(position).__name__}')
    if position < 0:
        raise ValueError('position value cannot be negative')
    return position


def _set_attributes(stream, state, i, nth):
    if isinstance(state[i], dict):
        vars(stream).update(state[i])
    elif state[i] is not None:
        raise TypeError(f'{nth} item of state should be a dict, got a {type(state[i]).__name__}')


def _check_newline(newline, show=repr):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError('illegal newline value: ' + show(newline))


def _line_end(text, at, newline):
    # Where the line that begins at a position ends, 0 if it does not within the text. newline is '' for any of the three.
    if newline:
        i = text.find(newline, at)
        return i + len(newline) if i >= 0 else 0
    lf = text.find('\n', at)
    cr = text.find('\r', at, lf if lf >= 0 else len(text))
    if cr >= 0:
        return cr + 2 if text.startswith('\n', cr + 1) else cr + 1
    return lf + 1


def _kinds(text):
    # The bits of the kinds of line ends in a text.
    crlf = text.count('\r\n')
    return (crlf and 4) | (text.count('\r') > crlf and 1) | (text.count('\n') > crlf and 2)


_KINDS = (None, '\r', '\n', ('\r', '\n'), '\r\n', ('\r', '\r\n'), ('\n', '\r\n'), ('\r', '\n', '\r\n'))


@_named_in_full
class StringIO(TextIOBase):
    """Text in memory as a stream."""

    __module__ = '_io'
    _closed_message = 'I/O operation on closed file'
    line_buffering = False

    def __init__(self, initial_value='', newline='\n'):
        _check_newline(newline)
        if initial_value is None:
            initial_value = ''
        if not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._universal = newline is None
        self._ends = '\n' if newline is None else newline  # what ends a line; '' any
        self._to = newline if newline in ('\r', '\r\n') else None  # what \n becomes
        self._seen = 0
        self._value = ''
        self._pos = 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def __getstate__(self):
        newline = None if self._universal else self._ends
        return self.getvalue(), newline, self._pos, _attributes(self, '_universal', '_ends', '_to', '_seen', '_value', '_pos', '_closed')

    def __setstate__(self, state, /):
        if self._closed:
            self._check()
        if not isinstance(state, tuple) or len(state) < 4:
            raise TypeError(f'_io.StringIO.__setstate__ argument should be 4-tuple, got {type(state).__name__}')
        StringIO.__init__(self, '', state[1])
        if not isinstance(state[0], str):
            raise TypeError(f'initial_value must be str or None, not {type(state[0]).__name__}')
        self._value, self._pos = state[0], _position(state, 2, 'third')
        _set_attributes(self, state, 3, 'fourth')

    @property
    def newlines(self):
        """The kinds of line ends that were translated."""
        return _KINDS[self._seen]

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def getvalue(self):
        """Return the text."""
        self._check()
        return self._value

    def close(self):
        """Close the stream and free its memory."""
        self._closed = True
        self._value = ''

    def tell(self):
        self._check()
        return self._pos

    def read(self, size=-1, /):
        """Read at most size characters, all if it is negative or None."""
        self._check()
        if type(size) is not int:
            size = _index(size)
        at = self._pos
        text = self._value[at:] if size is None or size < 0 else self._value[at:at + size]
        self._pos = at + len(text)
        return text

    def readline(self, size=-1, /):
        self._check()
        size = _index(size)
        at = self._pos
        end = _line_end(self._value, at, self._ends) or len(self._value)
        if size is not None and size >= 0:
            end = min(end, at + size)
        text = self._value[at:end]
        self._pos = at + len(text)
        return text

    def write(self, s, /):
        """Write a text and return its length."""
        if self._closed:
            self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        n = len(s)
        if self._universal or not self._ends:
            if '\r' in s or not self._seen & 2:
                self._seen |= _kinds(s)
                if self._universal:
                    s = s.replace('\r\n', '\n').replace('\r', '\n')
        elif self._to:
            s = s.replace('\n', self._to)
        at = self._pos
        size = len(self._value)
        if at == size:
            self._value += s
            self._pos = at + len(s)
        elif s:
            if at > size:
                self._value += '\0' * (at - size)
            self._value = self._value[:at] + s + self._value[at + len(s):]
            self._pos = at + len(s)
        return n

    def seek(self, pos, whence=0, /):
        self._check()
        if not hasattr(pos, '__index__'):
            raise TypeError(f"'{type(pos).__name__}' object cannot be interpreted as an integer")
        pos = pos.__index__()
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._pos = pos
        elif whence == 2:
            self._pos = len(self._value)
        return self._pos

    def truncate(self, size=None, /):
        self._check()
        size = self._pos if size is None else _index(size)
        if size < 0:
            raise ValueError('Negative size value %r' % size)
        self._value = self._value[:size]
        return size
