# allow: fs.read=testdata/builtins/_files
here = "testdata/builtins/_files/"
try:
    open(here + "nothing.txt")
except FileNotFoundError as e:
    print(e, e.errno, e.filename)  # expect: [Errno 2] No such file or directory: 'testdata/builtins/_files/nothing.txt' 2 testdata/builtins/_files/nothing.txt
try:
    open(here)
except IsADirectoryError as e:
    print(e)  # expect: [Errno 21] Is a directory: 'testdata/builtins/_files/'
def attempt(*args, **kwargs):
    try:
        open(here + "lines.txt", *args, **kwargs)
    except (ValueError, TypeError, LookupError) as e:
        return f"{type(e).__name__}: {e}"
print(attempt("q"))  # expect: ValueError: invalid mode: 'q'
print(attempt("rw"))  # expect: ValueError: must have exactly one of create/read/write/append mode
print(attempt("rr"))  # expect: ValueError: invalid mode: 'rr'
print(attempt("rbt"))  # expect: ValueError: can't have text and binary mode at once
print(attempt("rb", encoding="utf-8"))  # expect: ValueError: binary mode doesn't take an encoding argument
print(attempt("rb", newline=""))  # expect: ValueError: binary mode doesn't take a newline argument
print(attempt(newline="x"))  # expect: ValueError: illegal newline value: x
print(attempt(encoding="no-such"))  # expect: LookupError: unknown encoding: no-such
print(attempt(5))  # expect: TypeError: open() argument 'mode' must be str, not int
print(attempt("r", 0))  # expect: ValueError: can't have unbuffered text I/O
try:
    open(5.5)
except TypeError as e:
    print(e)  # expect: expected str, bytes or os.PathLike object, not float
try:
    open("a\0b")
except ValueError as e:
    print(e)  # expect: embedded null byte
