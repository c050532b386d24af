# What a TracebackException keeps: the exceptions that led to it, those of a group, notes, and the place of a syntax error.
# needs: cpython 3.12
import io
import traceback


def caught(f):
    try:
        f()
    except BaseException as e:
        return e


def chained():
    try:
        {}['missing']
    except KeyError as e:
        raise ValueError('cause') from e


def during():
    try:
        chained()
    except ValueError:
        raise TypeError('context')


te = traceback.TracebackException.from_exception(caught(during))
print(str(te), te.__cause__, str(te.__context__), str(te.__context__.__cause__), te.__context__.__suppress_context__, te.exceptions)
# expect: context None cause 'missing' True None
print([f.name for f in te.__context__.stack], te.__context__.__context__)  # expect: ['during', 'chained'] None
compact = traceback.TracebackException.from_exception(caught(chained), compact=True)
print(compact.__cause__.exc_type, compact.__context__)  # expect: <class 'KeyError'> None
e = caught(during)
print(te == traceback.TracebackException.from_exception(e), traceback.TracebackException.from_exception(e) == traceback.TracebackException.from_exception(e), te == 3)
# expect: True True False
print(traceback.TracebackException.from_exception(e, limit=1) == traceback.TracebackException.from_exception(e), len(traceback.TracebackException.from_exception(e, limit=1).stack))
# expect: False 1
lines = traceback.format_exception(e)
print([line for line in lines if 'File' not in line])
# expect: ['Traceback (most recent call last):\n', "KeyError: 'missing'\n", '\nThe above exception was the direct cause of the following exception:\n\n', 'Traceback (most recent call last):\n', 'ValueError: cause\n', '\nDuring handling of the above exception, another exception occurred:\n\n', 'Traceback (most recent call last):\n', 'TypeError: context\n']
print(''.join(lines) == ''.join(te.format()), ''.join(te.format(chain=False)).count('Traceback'))  # expect: True 1

group = ExceptionGroup('outer', [ValueError(i) for i in range(4)] + [ExceptionGroup('inner', [KeyError('k'), OSError(2, 'none')])])
te = traceback.TracebackException.from_exception(group, max_group_width=3)
print(''.join(te.format()), end='')
# expect:   | ExceptionGroup: outer (5 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 0
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 3 ----------------
# expect:     | ValueError: 2
# expect:     +---------------- ... ----------------
# expect:     | and 2 more exceptions
# expect:     +------------------------------------
te = traceback.TracebackException.from_exception(group, max_group_depth=1)
print(''.join(te.format()), end='')
# expect:   | ExceptionGroup: outer (5 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 0
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 3 ----------------
# expect:     | ValueError: 2
# expect:     +---------------- 4 ----------------
# expect:     | ValueError: 3
# expect:     +---------------- 5 ----------------
# expect:     | ... (max_group_depth is 1)
# expect:     +------------------------------------
print([str(t) for t in te.exceptions[4].exceptions])  # expect: ["'k'", '[Errno 2] none']

e = ValueError('noted')
e.__notes__ = ['one', 'two\nlines', 3]
print(traceback.format_exception_only(e))  # expect: ['ValueError: noted\n', 'one\n', 'two\n', 'lines\n', '3\n']
e.__notes__ = 7
print(traceback.format_exception_only(e), traceback.TracebackException.from_exception(e).__notes__)  # expect: ['ValueError: noted\n', '7\n'] 7


class Unprintable(Exception):
    def __str__(self):
        raise RuntimeError


class Foreign(Exception):
    __module__ = 'some.where'


for e in [Unprintable(), Foreign('f'), Exception(''), Exception(None), SystemExit(3)]:
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e) == traceback.format_exception(e))
# expect: ['Unprintable: <exception str() failed>\n'] True
# expect: ['some.where.Foreign: f\n'] True
# expect: ['Exception\n'] True
# expect: ['Exception: None\n'] True
# expect: ['SystemExit: 3\n'] True

for e in [SyntaxError(), SyntaxError('m'), SyntaxError('m', ('f.py', 3, 5, '  x = = 1\n')), SyntaxError('m', ('f.py', 3, 3, '  ab cd', 3, 6)), SyntaxError('m', ('f.py', 3, 99, 'ab')),
          SyntaxError('m', (None, 3, None, None)), SyntaxError('m', ('f.py', None, None, None)), SyntaxError('m', ('f.py', 3, 0, 'text'))]:
    out = io.StringIO()
    traceback.print_exception(e, file=out)
    print(traceback.format_exception_only(e), ''.join(traceback.format_exception_only(e)) == out.getvalue())
# expect: ['SyntaxError: <no detail available>\n'] True
# expect: ['SyntaxError: m\n'] True
# expect: ['  File "f.py", line 3\n', '    x = = 1\n', '      ^\n', 'SyntaxError: m\n'] True
# expect: ['  File "f.py", line 3\n', '    ab cd\n', '    ^^^\n', 'SyntaxError: m\n'] True
# expect: ['  File "f.py", line 3\n', '    ab\n', '      ^\n', 'SyntaxError: m\n'] True
# expect: ['  File "<string>", line 3\n', 'SyntaxError: m\n'] True
# expect: ['SyntaxError: m (f.py)\n'] True
# expect: ['  File "f.py", line 3\n', '    text\n', 'SyntaxError: m\n'] True
te = traceback.TracebackException.from_exception(caught(lambda: compile('x = = 1', 'f.py', 'exec')))
print(te.filename, te.lineno, te.offset, te.end_lineno, te.end_offset, te.msg, repr(te.text))  # expect: f.py 1 5 1 6 invalid syntax 'x = = 1\n'

for args in [(ValueError, e), (3,), (ValueError, None), (e, None, None)]:
    try:
        print(traceback.format_exception(*args))
    except (ValueError, TypeError) as err:
        print(type(err).__name__, err)
# expect: ValueError Both or neither of value and tb must be given
# expect: TypeError Exception expected for value, int found
# expect: ValueError Both or neither of value and tb must be given
# expect: ['NoneType: None\n']
print(traceback.format_exception(None), traceback.format_exception_only(None), traceback.format_exc().strip())
# expect: ['NoneType: None\n'] ['NoneType: None\n'] NoneType: None
print(traceback.TracebackException(None, None, None).exc_type, list(traceback.TracebackException(ValueError, ValueError('v'), None).format()))
# expect: None ['ValueError: v\n']


class Short(traceback.StackSummary):
    def format_frame_summary(self, frame):
        return None if frame.name == 'caught' else f'[{frame.name}]\n'


tb = caught(during).__traceback__
print(Short(traceback.extract_tb(tb)).format(), Short.extract(traceback.walk_tb(tb)).format())  # expect: ['[during]\n'] ['[during]\n']
print(traceback.StackSummary.extract(traceback.walk_tb(tb)).format()[1].splitlines()[1:])  # expect: ["    raise TypeError('context')"]
