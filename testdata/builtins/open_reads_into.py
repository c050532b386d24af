# allow: fs.read=testdata/builtins/_files
# Binary files read into memory that is there, look ahead, and hand out what is at hand; a text file has the binary file under it.
import hashlib

path = 'testdata/builtins/_files/lines.txt'
whole = open(path, 'rb').read()
with open(path, 'rb') as f:
    b = bytearray(4)
    print(f.readinto(b), bytes(b) == whole[:4], f.tell())
    print(f.peek(1)[:3] == whole[4:7], f.tell())
    print(f.read1(3) == whole[4:7], f.read1(0), f.readinto1(memoryview(b)[1:3]), bytes(b) == whole[:1] + whole[7:9] + whole[3:4])
    rest = bytearray(len(whole))
    print(f.readinto(rest) == len(whole) - 9, f.readinto(rest), f.peek(), f.read1())
    for bad in [b'abc', 'abc', 3]:
        try:
            f.readinto(bad)
        except TypeError as e:
            print(e)
# expect: 4 True 4
# expect: True 4
# expect: True b'' 2 True
# expect: True 0 b'' b''
# expect: readinto() argument must be read-write bytes-like object, not bytes
# expect: readinto() argument must be read-write bytes-like object, not str
# expect: readinto() argument must be read-write bytes-like object, not int
try:
    f.readinto(b)
except ValueError:
    print('closed')
# expect: closed
with open(path, 'rb') as f:
    print(hashlib.file_digest(f, 'sha256').hexdigest() == hashlib.sha256(whole).hexdigest())
# expect: True
with open(path) as f:
    print(f.buffer is f.buffer, f.buffer.mode, type(f.buffer).__name__, f.line_buffering, f.write_through, f.buffer.read(5) == whole[:5])
# expect: True rb BufferedReader False False True
print(f.buffer.closed)  # expect: True
