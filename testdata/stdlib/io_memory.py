import io
from contextlib import redirect_stdout


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


s = io.StringIO()
print('a', 1, file=s)
s.write('line two\nrest')
print(repr(s.getvalue()), s.tell(), s.seek(0), repr(s.readline()), repr(s.read(4)), s.readlines(), repr(s.read()))  # expect: 'a 1\nline two\nrest' 17 0 'a 1\n' 'line' [' two\n', 'rest'] ''
s.seek(0)
print([line for line in s], s.seek(0), s.write('ZZ'), repr(s.getvalue()), s.truncate(3), repr(s.getvalue()), s.closed)  # expect: ['a 1\n', 'line two\n', 'rest'] 0 2 'ZZ1\nline two\nrest' 3 'ZZ1' False
with io.StringIO('x\ny') as f:
    print(f.readlines(), f.readable(), f.seekable())  # expect: ['x\n', 'y'] True True
print(f.closed, attempt(f.read), attempt(io.StringIO, 5), attempt(io.StringIO().write, 5), attempt(io.StringIO().seek, -1))  # expect: True ValueError: I/O operation on closed file TypeError: initial_value must be str or None, not int TypeError: string argument expected, got 'int' ValueError: Negative seek position -1
b = io.BytesIO(b'abc')
print(b.read(2), b.read(), b.read(), b.write(b'xyz'), b.getvalue(), b.seek(-2, 2), b.read(), attempt(b.write, 'x'), io.BytesIO(b'1\n2').readlines())  # expect: b'ab' b'c' b'' 3 b'abcxyz' 4 b'yz' TypeError: a bytes-like object is required, not 'str' [b'1\n', b'2']
out = io.StringIO()
with redirect_stdout(out):
    print.__self__ if False else None
    import sys
    sys.stdout.write('hidden')
print(out.getvalue())  # expect: hidden
