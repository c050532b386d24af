# needs: cpython 3.12
# What each exception keeps of its arguments.
e = OSError(2, 'No such file', 'name.txt')
print(e, repr(e), e.errno, e.strerror, e.filename, e.args)
# expect: [Errno 2] No such file: 'name.txt' FileNotFoundError(2, 'No such file') 2 No such file name.txt (2, 'No such file')
e = OSError('one')
print(e, e.errno, e.args)  # expect: one None ('one',)
try: import no_such_module_at_all
except ImportError as e: print(e, e.name, e.path, e.msg, type(e).__name__)
# expect: No module named 'no_such_module_at_all' no_such_module_at_all None No module named 'no_such_module_at_all' ModuleNotFoundError
try: from math import no_such_name
except ImportError as e: print(e.name, e.name_from)  # expect: math no_such_name
try: undefined_name
except NameError as e: print(e.name)  # expect: undefined_name
try: [].no_such
except AttributeError as e: print(e.name, e.obj)  # expect: no_such []
def g():
    return 'value'
    yield
try: next(g())
except StopIteration as e: print(e.value, e.args)  # expect: value ('value',)
print(StopIteration(1, 2).value, StopIteration().value)  # expect: 1 None
try: compile('x = = 1', 'file.py', 'exec')
except SyntaxError as e: print(e, e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.print_file_and_line)
# expect: invalid syntax (file.py, line 1) invalid syntax file.py 1 5 'x = = 1\n' 1 6 None
try: 'é'.encode('ascii')
except UnicodeEncodeError as e: print(e, e.encoding, e.object, e.start, e.end, e.reason)
# expect: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128) ascii é 0 1 ordinal not in range(128)
try: b'\xff'.decode()
except UnicodeDecodeError as e: print(e, e.encoding, e.object, e.start, e.end, e.reason)
# expect: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte utf-8 b'\xff' 0 1 invalid start byte
try: {}['k']
except KeyError as e: print(e, e.args, str(KeyError('a', 'b')), repr(str(KeyError())))  # expect: 'k' ('k',) ('a', 'b') ''
try: exit_ = SystemExit(3)
finally: print(exit_.code, SystemExit().code, SystemExit(1, 2).code)  # expect: 3 None (1, 2)
print(repr(ValueError()), repr(ValueError(1)), repr(ValueError(1, 'b')), str(ValueError(1, 'b')), str(ValueError(())))
# expect: ValueError() ValueError(1) ValueError(1, 'b') (1, 'b') ()
e = ValueError('m')
e.args = (1, 2)
print(e, e.args)  # expect: (1, 2) (1, 2)
e.args = 'ab'
print(e.args)  # expect: ('a', 'b')
try: e.args = 1
except TypeError as x: print(x)  # expect: 'int' object is not iterable
e.anything = 1
print(e.__dict__)  # expect: {'anything': 1}
print(AttributeError('m', name='n', obj=1).obj, ImportError('m', name='n', path='p').path, NameError('m', name='n').name)  # expect: 1 p n
try: ImportError('m', nope=1)
except TypeError as x: print(x)  # expect: 'nope' is an invalid keyword argument for ImportError()
