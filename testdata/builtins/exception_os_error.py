e = OSError(2, "No such file", "x.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, e.args, e)  # expect: FileNotFoundError 2 No such file x.txt (2, 'No such file') [Errno 2] No such file: 'x.txt'
print(OSError("just text").errno, OSError("just text"), OSError(5, "io"), repr(OSError(5, "io")))  # expect: None just text [Errno 5] io OSError(5, 'io')
print(type(OSError(13, "d")).__name__, type(OSError(17, "e")).__name__, type(OSError(9999, "e")).__name__)  # expect: PermissionError FileExistsError OSError
print(isinstance(FileNotFoundError(), OSError), IOError is OSError, EnvironmentError is OSError)  # expect: True True True
print(FileNotFoundError(2, "gone", "f"), OSError(1, "a", "f1", None, "f2"))  # expect: [Errno 2] gone: 'f' [Errno 1] a: 'f1' -> 'f2'
e.errno = 99
print(e.errno, e)  # expect: 99 [Errno 99] No such file: 'x.txt'
print(type(PermissionError(2, "x")).__name__, repr(TimeoutError("slow")))  # expect: PermissionError TimeoutError('slow')
