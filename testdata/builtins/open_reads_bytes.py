# allow: fs.read=testdata/builtins/_files
with open("testdata/builtins/_files/bytes.bin", "rb") as f:
    print(type(f).__name__, f.read(2), f.tell(), f.read(), f.read(), f.seek(1), f.read(1), f.seek(-1, 2), f.read(), f.mode)  # expect: BufferedReader b'\xff\x00' 2 b'abc' b'' 1 b'\x00' 4 b'c' rb
with open("testdata/builtins/_files/lines.txt", "rb") as f:
    print(f.readline(), f.readline(), list(f))  # expect: b'first line\n' b'second \xc3\xa9\xe2\x82\xac line\r\n' [b'third\rfourth\n', b'\n', b'last without end']
try:
    open("testdata/builtins/_files/bytes.bin", "rb").write(b"x")
except OSError as e:
    print(type(e).__name__, isinstance(e, ValueError))  # expect: UnsupportedOperation True
