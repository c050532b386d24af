from _show import show


def assign(e, **values):
    for name, value in values.items():
        setattr(e, name, value)
    return [getattr(e, name) for name in values], str(e)


show(lambda: assign(AttributeError('a'), name='n', obj=5), lambda: assign(NameError('a'), name='n'), lambda: assign(ImportError('a'), msg='m', name='n', path='p', name_from='f'))
# expect: (['n', 5], 'a') | (['n'], 'a') | (['m', 'n', 'p', 'f'], 'm')
show(lambda: assign(OSError(2, 'no', 'f'), errno=5, strerror='s', filename='g', filename2='h'), lambda: assign(StopIteration(1), value=2), lambda: assign(SystemExit(1), code=2))
# expect: ([5, 's', 'g', 'h'], "[Errno 5] s: 'g' -> 'h'") | ([2], '1') | ([2], '1')
show(lambda: assign(SyntaxError('m'), msg='n', filename='f', lineno=3, offset=2, text='t', end_lineno=3, end_offset=4, print_file_and_line=1))
# expect: (['n', 'f', 3, 2, 't', 3, 4, 1], 'n (f, line 3)')
show(lambda: assign(UnicodeDecodeError('utf-8', b'ab', 0, 1, 'r'), encoding='e', object=b'xy', start=1, end=2, reason='s'))
# expect: (['e', b'xy', 1, 2, 's'], "'e' codec can't decode byte 0x79 in position 1: s")
show(lambda: assign(UnicodeEncodeError('utf-8', 'ab', 0, 1, 'r'), encoding='e', object='xy', start=1, end=2, reason='s'))
# expect: (['e', 'xy', 1, 2, 's'], "'e' codec can't encode character '\\x79' in position 1: s")
show(lambda: assign(UnicodeTranslateError('ab', 0, 1, 'r'), object='xy', start=1, end=2, reason='s'))
# expect: (['xy', 1, 2, 's'], "can't translate character '\\x79' in position 1: s")
e = UnicodeTranslateError('ab', 0, 1, 'r')
show(lambda: (e.object, e.start, e.end, e.reason), lambda: UnicodeTranslateError('ab'), lambda: UnicodeTranslateError(1, 0, 1, 'r'))
# expect: ('ab', 0, 1, 'r') | TypeError: function takes exactly 4 arguments (1 given) | TypeError: argument 1 must be str, not int
f = ValueError(1)
f.__suppress_context__ = True
f.__dict__ = {'x': 1}
show(lambda: f.__suppress_context__, lambda: f.x, lambda: setattr(f, '__dict__', 5), lambda: f.with_traceback(5), lambda: BaseException.__new__(int), lambda: f.__init__(x=1))
# expect: True | 1 | TypeError: __dict__ must be set to a dictionary, not a 'int' | TypeError: __traceback__ must be a traceback or None | TypeError: BaseException.__new__(int): int is not a subtype of BaseException | TypeError: ValueError() takes no keyword arguments
show(lambda: BaseExceptionGroup.__class_getitem__(int), lambda: ExceptionGroup('g', [f]).subgroup(5), lambda: ExceptionGroup('g', [f]).derive(5))
# expect: BaseExceptionGroup[int] | TypeError: expected a function, exception type or tuple of exception types | TypeError: second argument (exceptions) must be a sequence
