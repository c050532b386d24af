# allow: fs.read=testdata/builtins/_files
path = "testdata/builtins/_files/lines.txt"
with open(path, encoding="utf-8") as f:
    print(f.closed, f.name, f.mode, f.readable(), f.writable())  # expect: False testdata/builtins/_files/lines.txt r True False
    print([line for line in f])  # expect: ['first line\n', 'second é€ line\n', 'third\n', 'fourth\n', '\n', 'last without end']
    print(repr(f.read()), repr(f.readline()), f.readlines())  # expect: '' '' []
print(f.closed)  # expect: True
with open(path, encoding="utf-8") as f:
    print(repr(f.read(5)), repr(f.readline()), repr(f.readline(8)), f.readlines(3))  # expect: 'first' ' line\n' 'second é' ['€ line\n']
with open(path, encoding="utf-8", newline="") as f:
    print(f.readlines())  # expect: ['first line\n', 'second é€ line\r\n', 'third\r', 'fourth\n', '\n', 'last without end']
with open(path, encoding="utf-8", newline="\r") as f:
    print(f.readlines())  # expect: ['first line\nsecond é€ line\r', '\nthird\r', 'fourth\n\nlast without end']
f = open(path, encoding="utf-8")
print(next(f), end="")  # expect: first line
f.seek(0)
print(f.read(3), f.seekable())  # expect: fir True
f.close()
f.close()
try:
    f.read()
except ValueError as e:
    print(e)  # expect: I/O operation on closed file.
try:
    with f:
        pass
except ValueError as e:
    print(e)  # expect: I/O operation on closed file.
with open(path, encoding="ascii", errors="replace") as f:
    print(len(f.read()))  # expect: 59
try:
    open(path, encoding="ascii").read()
except UnicodeDecodeError as e:
    print(e.start, e.reason)  # expect: 18 ordinal not in range(128)
