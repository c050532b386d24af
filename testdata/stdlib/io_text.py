# Text streams: line ends, encodings, positions, over bytes and in memory.
# needs: cpython 3.12
import io


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


raw = 'one\r\ntwo\rthree\nfour'
for newline in (None, '', '\n', '\r', '\r\n'):
    s = io.StringIO(raw, newline)
    w = io.TextIOWrapper(io.BytesIO(raw.encode()), newline=newline)
    print(repr(newline), s.readlines(), w.readlines(), repr(s.getvalue()), s.newlines, w.newlines)  # expect: None ['one\n', 'two\n', 'three\n', 'four'] ['one\n', 'two\n', 'three\n', 'four'] 'one\ntwo\nthree\nfour' ('\r', '\n', '\r\n') ('\r', '\n', '\r\n')
    out = io.BytesIO()
    w = io.TextIOWrapper(out, newline=newline)
    s = io.StringIO(newline=newline)
    print(w.write('a\nb\r\n'), s.write('a\nb\r\n'), s.tell())  # expect: 5 5 4
    w.flush()
    print(out.getvalue(), repr(s.getvalue()))  # expect: b'a\nb\r\n' 'a\nb\n'
    # expect: '' ['one\r\n', 'two\r', 'three\n', 'four'] ['one\r\n', 'two\r', 'three\n', 'four'] 'one\r\ntwo\rthree\nfour' ('\r', '\n', '\r\n') ('\r', '\n', '\r\n')
    # expect: 5 5 5
    # expect: b'a\nb\r\n' 'a\nb\r\n'
    # expect: '\n' ['one\r\n', 'two\rthree\n', 'four'] ['one\r\n', 'two\rthree\n', 'four'] 'one\r\ntwo\rthree\nfour' None None
    # expect: 5 5 5
    # expect: b'a\nb\r\n' 'a\nb\r\n'
    # expect: '\r' ['one\r', '\r', 'two\r', 'three\r', 'four'] ['one\r', '\ntwo\r', 'three\nfour'] 'one\r\rtwo\rthree\rfour' None None
    # expect: 5 5 5
    # expect: b'a\rb\r\r' 'a\rb\r\r'
    # expect: '\r\n' ['one\r\r\n', 'two\rthree\r\n', 'four'] ['one\r\n', 'two\rthree\nfour'] 'one\r\r\ntwo\rthree\r\nfour' None None
    # expect: 5 5 7
    # expect: b'a\r\nb\r\r\n' 'a\r\nb\r\r\n'












print(attempt(io.StringIO, '', 'x'), attempt(io.StringIO, '', 5), attempt(io.TextIOWrapper, io.BytesIO(), newline='x'), attempt(io.TextIOWrapper, io.BytesIO(), 'nonsense'))  # expect: ValueError: illegal newline value: 'x' TypeError: newline must be str or None, not int ValueError: illegal newline value: x LookupError: unknown encoding: nonsense

s = io.StringIO('first\nsecond\n')
print(s.read(3), s.tell(), s.readline(), s.readline(2), s.seek(0), s.read(), s.seek(0, 2), s.tell(), s.read(5) == '')  # expect: fir 3 st
# expect:  se 0 first
# expect: second
# expect:  13 13 True
print(s.seek(20), s.write('far'), repr(s.getvalue()), s.truncate(5), repr(s.getvalue()), s.tell())  # expect: 20 3 'first\nsecond\n\x00\x00\x00\x00\x00\x00\x00far' 5 'first' 23
print(attempt(s.seek, 1, 1), attempt(s.seek, -1), attempt(s.seek, 0, 3), attempt(s.truncate, -1), attempt(s.read, 'x'), attempt(s.fileno), attempt(s.detach))  # expect: OSError: Can't do nonzero cur-relative seeks ValueError: Negative seek position -1 ValueError: Invalid whence (3, should be 0, 1 or 2) ValueError: Negative size value -1 TypeError: argument should be integer or None, not 'str' UnsupportedOperation: fileno UnsupportedOperation: detach
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.encoding, s.errors, s.line_buffering, s.closed)  # expect: True True True False None None False False
s.writelines(['x', 'y'])
s.close()
print(s.closed, attempt(s.getvalue), attempt(s.read), attempt(s.write, 'x'), attempt(s.readable), attempt(s.__enter__), attempt(next, s))  # expect: True ValueError: I/O operation on closed file ValueError: I/O operation on closed file ValueError: I/O operation on closed file ValueError: I/O operation on closed file ValueError: I/O operation on closed file. ValueError: I/O operation on closed file
print([line for line in io.StringIO('a\nb')], io.StringIO('a\nb\nc').readlines(1), next(io.StringIO('z')))  # expect: ['a\n', 'b'] ['a\n'] z

data = 'gr\u00fc\u00df\u20ac\n\U0001f600 z'.encode()
w = io.TextIOWrapper(io.BytesIO(data), encoding='utf-8')
print(w.read(3), w.tell(), w.read(2), w.tell(), repr(w.readline()), w.tell(), w.seek(6), w.read(1), w.seek(0), repr(w.read()), w.seek(0, 2))  # expect: grü 4 ß€ 9 '\n' 10 6 € 0 'grüß€\n😀 z' 16
print(attempt(w.seek, 1, 1), attempt(w.seek, 1, 2), attempt(w.seek, -1), w.seek(0, 1), w.encoding, w.errors, w.line_buffering, w.write_through, type(w.buffer).__name__)  # expect: UnsupportedOperation: can't do nonzero cur-relative seeks UnsupportedOperation: can't do nonzero end-relative seeks ValueError: negative seek position -1 16 utf-8 strict False False BytesIO
print([io.TextIOWrapper(io.BytesIO(b'a\xffb'), 'ascii', errors).read() for errors in ('replace', 'ignore', 'surrogateescape', 'backslashreplace')])  # expect: ['a�b', 'ab', 'a\udcffb', 'a\\xffb']
print(attempt(io.TextIOWrapper(io.BytesIO(b'a\xffb'), 'ascii').read), attempt(io.TextIOWrapper(io.BytesIO(), 'ascii').write, '\u20ac'))  # expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128) UnicodeEncodeError: 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
print(io.TextIOWrapper(io.BytesIO('h\u00e9'.encode('utf-16')), 'utf-16').read(), repr(io.TextIOWrapper(io.BytesIO(b'\xef\xbb\xbfx'), 'utf-8-sig').read()), io.TextIOWrapper(io.BytesIO(b'\xe9'), 'latin-1').read())  # expect: hé 'x' é
out = io.BytesIO()
w = io.TextIOWrapper(out, encoding='latin-1', line_buffering=True)
w.write('no line')
print(out.getvalue(), w.write(' yet\n'), out.getvalue(), attempt(w.write, 5), attempt(w.write, b'x'))  # expect: b'' 5 b'no line yet\n' TypeError: write() argument must be str, not int TypeError: write() argument must be str, not bytes
w.reconfigure(line_buffering=False, errors='replace')
w.write('\u20ac')
w.flush()
print(out.getvalue(), w.errors, w.line_buffering, w.tell(), w.truncate(3), out.getvalue())  # expect: b'no line yet\n?' replace False 13 3 b'no '
print(w.detach() is out, attempt(w.read), attempt(w.write, 'x'))  # expect: True ValueError: underlying buffer has been detached ValueError: underlying buffer has been detached
w = io.TextIOWrapper(io.BytesIO(b'abc'))
w.read(1)
print(attempt(w.reconfigure, encoding='ascii'), repr(w).replace('UTF-8', 'utf-8'))  # expect: UnsupportedOperation: It is not possible to set the encoding or newline of stream after the first read <_io.TextIOWrapper encoding='utf-8'>
with w:
    pass
print(w.closed, w.buffer.closed, attempt(w.read))  # expect: True True ValueError: I/O operation on closed file.
print(attempt(io.TextIOBase().read), attempt(io.TextIOBase().readline), attempt(io.TextIOBase().write, 'x'), io.TextIOBase().encoding)  # expect: UnsupportedOperation: read UnsupportedOperation: readline UnsupportedOperation: write None
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\rc')), d.newlines, d.getstate(), repr(d.decode('\r', final=True)), d.newlines, d.reset(), d.newlines)  # expect: 'a' '\nb\nc' ('\r', '\r\n') (b'', 0) '\n' ('\r', '\r\n') None None
print(io.text_encoding(None), io.text_encoding('x'), io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.open is open, io.BlockingIOError is BlockingIOError)  # expect: locale x 0 1 2 8192 True True
d.setstate((b'', 1))
print(repr(d.decode('\n')), d.getstate())  # expect: '\n' (b'', 0)
