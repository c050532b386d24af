# Buffers over raw streams, and text over buffers.


class _Buffered(BufferedIOBase):
    # What the buffered streams have in common: a raw stream.

    __module__ = '_io'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self.buffer_size = buffer_size

    @property
    def raw(self):
        """The raw stream."""
        if self._raw is None:
            raise ValueError('raw stream has been detached')
        return self._raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def detach(self):
        raw = self.raw
        self.flush()
        self._raw = None
        return raw

    def seekable(self):
        self._check()
        return self.raw.seekable()

    def readable(self):
        self._check()
        return self.raw.readable()

    def writable(self):
        self._check()
        return self.raw.writable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def _check(self):
        if self.closed:
            raise ValueError(self._what + ' of closed file')

    _what = 'read'

    def __repr__(self):
        name = getattr(self._raw, 'name', None)
        kind = f'{type(self).__module__}.{type(self).__qualname__}'
        return f'<{kind}>' if name is None else f'<{kind} name={name!r}>'


@_named_in_full
class BufferedReader(_Buffered):
    """Reads a raw stream through a buffer."""

    __module__ = '_io'
    _natives = ('BufferedReader',)

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError('File or stream is not readable.')
        super().__init__(raw, buffer_size)
        self._ahead = b''
        self._at = 0  # of the next byte in what was read ahead

    def writable(self):
        return False

    def flush(self):
        self._check_raw('flush')
        flush = getattr(self._raw, 'flush', None)
        if flush is not None:
            flush()

    def _check_raw(self, what):
        if self.raw.closed:
            raise ValueError(what + ' of closed file')

    def _fill(self, size):
        # Reads once from the raw stream; whether there was anything.
        data = self.raw.read(size)
        if not data:
            return data
        self._ahead, self._at = self._ahead[self._at:] + data, 0
        return data

    def read(self, size=-1, /):
        """Read size bytes, all up to the end if it is negative or None."""
        size = _index(size)
        if size is not None and size < -1:
            raise ValueError('read length must be non-negative or -1')
        self._check_raw('read')
        if size is None or size < 0:
            pieces = [self._ahead[self._at:]]
            self._ahead, self._at = b'', 0
            while data := self.raw.read():
                pieces.append(data)
            whole = b''.join(pieces)
            return None if not whole and data is None else whole
        while len(self._ahead) - self._at < size:
            data = self._fill(max(self.buffer_size, size))
            if not data:
                if data is None and self._at == len(self._ahead):
                    return None
                break
        data = self._ahead[self._at:self._at + size]
        self._at += len(data)
        return data

    def read1(self, size=-1, /):
        """Read at most size bytes, by at most one read of the raw stream."""
        size = self.buffer_size if size < 0 else size
        self._check_raw('read')
        if not size:
            return b''
        if self._at == len(self._ahead):
            self._fill(max(self.buffer_size, 1))
        data = self._ahead[self._at:self._at + size]
        self._at += len(data)
        return data

    def peek(self, size=0, /):
        """Return bytes that come next, at least one if there are any, without advancing."""
        self._check_raw('peek')
        if self._at == len(self._ahead):
            self._fill(self.buffer_size)
        return self._ahead[self._at:]

    def tell(self):
        return self.raw.tell() - (len(self._ahead) - self._at)

    def seek(self, pos, whence=0, /):
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._check_raw('seek')
        if not self.raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if whence == 1:
            pos -= len(self._ahead) - self._at
        self._ahead, self._at = b'', 0
        return self.raw.seek(pos, whence)


@_named_in_full
class BufferedWriter(_Buffered):
    """Writes to a raw stream through a buffer."""

    __module__ = '_io'
    _natives = ('BufferedWriter',)
    _what = 'write'

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        super().__init__(raw, buffer_size)
        self._pending = bytearray()

    def readable(self):
        return False

    def write(self, b, /):
        """Write bytes and return how many."""
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        if self.closed:
            raise ValueError('write to closed file')
        before = len(self._pending)
        self._pending += b
        n = len(self._pending) - before
        if len(self._pending) > self.buffer_size:
            self._drain()
        return n

    def _drain(self):
        while self._pending:
            n = self.raw.write(bytes(self._pending))
            if n is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            if not 0 <= n <= len(self._pending):
                raise OSError(f'raw write() returned invalid length {n} (should have been between 0 and {len(self._pending)})')
            del self._pending[:n]

    def flush(self):
        if self.closed:
            raise ValueError('flush of closed file')
        self._drain()
        flush = getattr(self._raw, 'flush', None)
        if flush is not None:
            flush()

    def tell(self):
        return self.raw.tell() + len(self._pending)

    def seek(self, pos, whence=0, /):
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self.flush()
        return self.raw.seek(pos, whence)

    def truncate(self, pos=None, /):
        self.flush()
        return self.raw.truncate(self.tell() if pos is None else pos)


@_named_in_full
class BufferedRandom(BufferedReader):
    """Reads and writes a seekable raw stream through a buffer."""

    __module__ = '_io'
    _natives = ('BufferedRandom',)

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        super().__init__(raw, buffer_size)

    def writable(self):
        self._check()
        return True

    def write(self, b, /):
        """Write bytes and return how many; they go to the raw stream at once."""
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._check()
        if self._at < len(self._ahead):
            self.seek(0, 1)
        self._ahead, self._at = b'', 0
        return self.raw.write(b)

    def truncate(self, pos=None, /):
        return self.raw.truncate(self.tell() if pos is None else pos)


@_named_in_full
class BufferedRWPair(BufferedIOBase):
    """Reads one raw stream and writes another."""

    __module__ = '_io'
    _natives = ()

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto(self, b, /):
        return self.reader.readinto(b)

    def readinto1(self, b, /):
        return self.reader.readinto1(b)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, b, /):
        return self.writer.write(b)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


@_named_in_full
class IncrementalNewlineDecoder:
    """Translates line ends in text that comes in pieces, also what a decoder makes of bytes."""

    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder, self._translate, self.errors = decoder, translate, errors
        self._seen = 0
        self._cr = False  # a \r at the end of the last piece waits for what follows

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final=final)
        if self._cr and (text or final):
            text = '\r' + text
            self._cr = False
        if text.endswith('\r') and not final:
            text, self._cr = text[:-1], True
        self._seen |= _kinds(text)
        if self._translate:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def getstate(self):
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._cr

    def setstate(self, state):
        data, flag = state
        self._cr = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen, self._cr = 0, False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return _KINDS[self._seen]


@_named_in_full
class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes."""

    __module__ = '_io'
    _natives = ('TextIOWrapper',)
    line_buffering = write_through = False

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        _check_newline(newline, str)
        encoding = 'utf-8' if encoding in (None, 'locale') else encoding
        if not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        ''.encode(encoding)  # LookupError for one that is not known
        self._buffer = buffer
        self.encoding, self.errors = encoding, 'strict' if errors is None else errors
        self._set_newline(newline)
        self.line_buffering, self.write_through = bool(line_buffering), bool(write_through)
        self._pending = []  # encoded, not yet written
        self._seen = 0
        self._forget()

    def _set_newline(self, newline):
        self._universal = newline is None
        self._ends = '' if newline is None else newline
        self._to = newline if newline in ('\r', '\r\n') else None

    def _forget(self):
        # Nothing is read ahead: the text of what was read from byte _base on, how much of it was handed out, and the bytes of an
        # unfinished character.
        self._text, self._at, self._rest, self._base, self._over = '', 0, b'', None, False

    @property
    def buffer(self):
        """The stream of bytes."""
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        return self._buffer

    @property
    def newlines(self):
        return _KINDS[self._seen]

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        """Change the parameters; encoding and line ends only as long as nothing was read."""
        if self._base is not None and (encoding is not None or errors is not None or newline is not ...):
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        self.flush()
        if encoding is not None:
            self.encoding = encoding
            self.errors = 'strict' if errors is None else errors
        elif errors is not None:
            self.errors = errors
        if newline is not ...:
            _check_newline(newline)
            self._set_newline(newline)
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    def flush(self):
        self._check()
        self._drain()
        self.buffer.flush()

    def _drain(self):
        if self._pending:
            data = b''.join(self._pending)
            self._pending.clear()
            self.buffer.write(data)

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def detach(self):
        buffer = self.buffer
        self.flush()
        self._buffer = None
        return buffer

    def write(self, s, /):
        """Write a text and return its length."""
        self._check()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        n = len(s)
        line = self.line_buffering and ('\n' in s or '\r' in s)
        if self._to:
            s = s.replace('\n', self._to)
        if self._base is not None:
            self.seek(self.tell())
        self._pending.append(s.encode(self.encoding, self.errors))
        if line:
            self.flush()
        elif self.write_through or len(self._pending) > 64:
            self._drain()
        return n

    def _more(self):
        # Reads and decodes another piece; whether there was one.
        if self._over:
            return False
        buffer = self.buffer
        if self._base is None:
            self._drain()
            self._base = buffer.tell() if buffer.seekable() else 0
        if self.encoding.lower().replace('_', '-') in ('utf-16', 'utf-32', 'utf-8-sig', 'utf16', 'utf32'):
            data = buffer.read()  # the mark at the start tells how to read all the rest
            self._over = True
        else:
            data = buffer.read1(DEFAULT_BUFFER_SIZE) if hasattr(buffer, 'read1') else buffer.read(DEFAULT_BUFFER_SIZE)
            self._over = not data
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"underlying read1() should have returned a bytes-like object, not '{type(data).__name__}'")
        data = self._rest + bytes(data)
        self._rest = b''
        text = self._decode(data)
        if not self._ends and text:
            self._seen |= _kinds(text)
        self._text += text
        return True

    def _decode(self, data):
        try:
            return data.decode(self.encoding, self.errors if self._over else 'strict')
        except UnicodeDecodeError as e:
            if self._over:
                raise
            # A character may be unfinished because the piece ends.
            if len(data) - e.start < 4 and e.end == len(data):
                self._rest = data[e.start:]
                data = data[:e.start]
            return data.decode(self.encoding, self.errors)

    def _out(self, end):
        # Hands out the text up to a position.
        text = self._text[self._at:end]
        self._at = end
        if self._at > 4 * DEFAULT_BUFFER_SIZE and self.buffer.seekable():
            # What was handed out long ago is counted and forgotten.
            self._base += len(self._text[:self._at].encode(self.encoding, self.errors))
            self._text, self._at = self._text[self._at:], 0
        if self._universal and '\r' in text:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def _check_readable(self):
        self._check()
        if not self.buffer.readable():
            raise UnsupportedOperation('not readable')

    def read(self, size=-1, /):
        """Read at most size characters, all if it is negative or None."""
        self._check_readable()
        size = _index(size)
        if size is None or size < 0:
            while self._more():
                pass
            return self._out(len(self._text))
        pieces = []
        while size > 0:
            end = self._at + size
            # One character more is wanted, lest a line end be torn.
            while len(self._text) <= end and self._more():
                pass
            if self._at == len(self._text):
                break
            end = min(end, len(self._text))
            if self._universal and self._text[end - 1] == '\r' and self._text.startswith('\n', end):
                end += 1
            piece = self._out(end)
            pieces.append(piece)
            size -= len(piece)
        return ''.join(pieces)

    def readline(self, size=-1, /):
        self._check_readable()
        if not hasattr(size, '__index__'):
            raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
        size = size.__index__()
        while True:
            end = _line_end(self._text, self._at, self._ends)
            if end and not (end == len(self._text) and self._text.endswith('\r') and not self._over):
                break
            if 0 <= size <= len(self._text) - self._at:
                break
            if not self._more():
                break
        end = _line_end(self._text, self._at, self._ends) or len(self._text)
        if size >= 0:
            end = min(end, self._at + size)
            if self._universal and end > self._at and self._text[end - 1] == '\r' and self._text.startswith('\n', end):
                end += 1
        return self._out(end)

    def tell(self):
        if not self.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        self.flush()
        if self._base is None:
            return self.buffer.tell()
        return self._base + len(self._text[:self._at].encode(self.encoding, self.errors))

    def seek(self, cookie, whence=0, /):
        self._check()
        if not self.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._forget()
            return self.buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self.flush()
        self._forget()
        if cookie == 0:
            self._seen = 0
        return self.buffer.seek(cookie)

    def truncate(self, pos=None, /):
        self.flush()
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        kind = f'{type(self).__module__}.{type(self).__qualname__}'
        out = f'<{kind}'
        for field in ('name', 'mode'):
            try:
                out += f' {field}={getattr(self, field)!r}'
            except Exception:
                pass
        return out + f' encoding={self.encoding!r}>'
