e = SyntaxError("bad", ("file.py", 3, 5, "text here", 3, 7))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)  # expect: bad file.py 3 5 text here 3 7
print(e)  # expect: bad (file.py, line 3)
print(SyntaxError("only"), SyntaxError().msg, SyntaxError("m", ("/a/b/c.py", 1, 2, None)))  # expect: only None m (c.py, line 1)
try:
    compile("a b", "mod.py", "exec")
except SyntaxError as err:
    print(err.msg, err.filename, err.lineno)  # expect: invalid syntax mod.py 1
try:
    eval("1 +")
except SyntaxError as err:
    print(err.msg, err.lineno)  # expect: invalid syntax 1
