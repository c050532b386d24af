# What exceptions make of their arguments: checked by __init__, not by __new__; a second __init__ forgets what the first one kept; groups check
# what they hold in derived classes too.
# needs: cpython 3.12

import traceback


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: TypeError function takes exactly 5 arguments (0 given)


for cls in (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError):
    attempt(cls)
    print(repr(str(cls.__new__(cls))))
    # expect: ''
    # expect: TypeError function takes exactly 5 arguments (0 given)
    # expect: ''
    # expect: TypeError function takes exactly 4 arguments (0 given)
    # expect: ''
e = UnicodeDecodeError("ascii", bytearray(b"\xff"), 0, 1, "ordinal")
print(e.object, e.args[1], e)  # expect: b'\xff' bytearray(b'\xff') 'ascii' codec can't decode byte 0xff in position 0: ordinal

for e, again in (
    (ImportError("m", name="n", path="p"), "x"),
    (AttributeError("m", name="n", obj=5), "x"),
    (NameError("m", name="n"), "x"),
):
    print(e.name, e.args, end=" | ")
    # expect: n ('m',) | None ('x',)
    # expect: n ('m',) | None ('x',)
    # expect: n ('m',) | None ('x',)
    e.__init__(again)
    print(e.name, e.args)

for where in (5, "abcd", ("f", 1, 2), ("f", 1, 2, "text", 1), ("f", 1, 2, "text"), ["f", 1, 2, "text", 1, 3], range(7)):
    try:
        e = SyntaxError("m", where)
    except TypeError as error:
        print(error)  # expect: 'int' object is not iterable
    else:
        print(e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
        # expect: a b c d None None
        # expect: function takes at least 4 arguments (3 given)
        # expect: end_offset must be provided when end_lineno is provided
        # expect: f 1 2 text None None
        # expect: f 1 2 text 1 3
        # expect: function takes at most 6 arguments (7 given)
try:
    raise SyntaxError("bad", ("f.py", 3, 2, "abcdefg", 3, 5))
except SyntaxError as e:
    print("".join(traceback.format_exception_only(e)))
    # expect:   File "f.py", line 3
    # expect:     abcdefg
    # expect:      ^^^
    # expect: SyntaxError: bad
    # expect:
    # expect: TypeError Cannot nest BaseExceptions in 'Group'
    # expect: Group('m', [OSError()])
    # expect: ValueError second argument (exceptions) must be a non-empty sequence
    # expect: TypeError Cannot nest BaseExceptions in 'Mixed'
    # expect: Mixed('m', [OSError()])
    # expect: ValueError second argument (exceptions) must be a non-empty sequence
    # expect: Any('m', [KeyboardInterrupt()])
    # expect: Any('m', [OSError()])
    # expect: ValueError second argument (exceptions) must be a non-empty sequence
    # expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
    # expect: ExceptionGroup('m', [OSError()])
    # expect: ValueError second argument (exceptions) must be a non-empty sequence
    # expect: BaseExceptionGroup('m', [KeyboardInterrupt()])
    # expect: ExceptionGroup('m', [OSError()])
    # expect: ValueError second argument (exceptions) must be a non-empty sequence


class Group(ExceptionGroup):
    pass


class Mixed(BaseExceptionGroup, ValueError):
    def __init__(self, *args, note=None):
        self.note = note


class Any(BaseExceptionGroup):
    pass


for cls in (Group, Mixed, Any, ExceptionGroup, BaseExceptionGroup):
    attempt(cls, "m", [KeyboardInterrupt()])
    attempt(cls, "m", [OSError()])
    attempt(cls, "m", [])
print(Mixed("m", [OSError()], note=5).note)  # expect: 5

group = ExceptionGroup("all", [TypeError(1), ExceptionGroup("inner", [ValueError(2), TypeError(3)])])
try:
    raise group
except ExceptionGroup as e:
    types, rest = e.split(TypeError)
    print(types.__traceback__ is e.__traceback__, rest.__traceback__ is e.__traceback__, e.derive([OSError()]).__traceback__)  # expect: True True None
try:
    try:
        raise group
    except* TypeError as e:
        print(e.__traceback__ is group.__traceback__)  # expect: True
except ExceptionGroup as e:
    print(e)
    # expect: all (1 sub-exception)
    # expect: TypeError unsupported operand type(s) for >>: 'builtin_function_or_method' and 'int'. Did you mean "print(<message>, file=<output_stream>)"?

attempt(lambda: print >> 5)
for text in ("try: pass\nexcept* OSError: break", "try: pass\nexcept* OSError: continue"):
    try:
        compile(text, "f", "exec")
    except SyntaxError as e:
        print(e)
        # expect: 'break', 'continue' and 'return' cannot appear in an except* block (f, line 2)
        # expect: 'break', 'continue' and 'return' cannot appear in an except* block (f, line 2)
