import io
import sys
import traceback


def outer(x):
    return inner(x) + 1


def inner(x):
    return {}[x]


try:
    outer(5)
except KeyError as e:
    tb = e.__traceback__
    exc = e
frames = traceback.extract_tb(tb)
print([(f.name, f.lineno, f.line, f.colno, f.end_colno, f.end_lineno) for f in frames[1:]])  # expect: [('outer', 7, 'return inner(x) + 1', 11, 19, 7), ('inner', 11, 'return {}[x]', 11, 16, 11)]
print(frames[1], len(frames[1]), tuple(frames[2])[1:], frames[2][2], frames[1].locals, frames[1].filename == frames[0].filename)  # expect: <FrameSummary file testdata/stdlib/traceback_frames.py, line 7 in outer> 4 (11, 'inner', 'return {}[x]') inner None True
for line in traceback.format_tb(tb, -2) + frames.format()[1:2] + [frames.format_frame_summary(frames[2])]:
    print(line.split('\n', 1)[1], end='')
# expect:     return inner(x) + 1
# expect:            ^^^^^^^^
# expect:     return {}[x]
# expect:            ~~^^^
# expect:     return inner(x) + 1
# expect:            ^^^^^^^^
# expect:     return {}[x]
# expect:            ~~^^^
print([f.name for f in traceback.extract_tb(tb, 1)], [f.name for f in traceback.extract_tb(tb, -1)], [f.f_code.co_name for f, line in traceback.walk_tb(tb)])  # expect: ['<module>'] ['inner'] ['<module>', 'outer', 'inner']

f = traceback.FrameSummary('a.py', 3, 'g', line='  x = 1 ', locals={'b': 2, 'a': [1]}, end_lineno=4, colno=0, end_colno=5)
print(f, f.line, f.locals, f == traceback.FrameSummary('a.py', 3, 'g'), f == ('a.py', 3, 'g', 'x = 1'), list(f))  # expect: <FrameSummary file a.py, line 3 in g> x = 1 {'b': '2', 'a': '[1]'} False True ['a.py', 3, 'g', 'x = 1']
stack = traceback.StackSummary.from_list([f] + [('b.py', 1, 'h', 'h()')] * 5 + [('c.py', 2, 'k', None)])
print(''.join(stack.format()), end='')
# expect:   File "a.py", line 3, in g
# expect:     x = 1
# expect:     a = [1]
# expect:     b = 2
# expect:   File "b.py", line 1, in h
# expect:     h()
# expect:   File "b.py", line 1, in h
# expect:     h()
# expect:   File "b.py", line 1, in h
# expect:     h()
# expect:   [Previous line repeated 2 more times]
# expect:   File "c.py", line 2, in k
print(''.join(traceback.format_list(stack[:1])), end='')
# expect:   File "a.py", line 3, in g
# expect:     x = 1
# expect:     a = [1]
# expect:     b = 2
out = io.StringIO()
traceback.print_list(stack[:1], file=out)
print(out.getvalue() == ''.join(traceback.format_list(stack[:1])), isinstance(stack, list), traceback.StackSummary.extract(traceback.walk_tb(tb), limit=2)[1].name)  # expect: True True outer


def deep():
    stack = traceback.extract_stack()
    return [f.name for f in stack][-2:], [f.name for f in traceback.extract_stack(limit=1)], stack[-1].line, len(traceback.format_stack()) == len(stack)


print(deep())  # expect: (['<module>', 'deep'], ['deep'], 'stack = traceback.extract_stack()', True)
out = io.StringIO()
traceback.print_stack(file=out)
print('in <module>' in out.getvalue(), out.getvalue().count('\n') > 1)  # expect: True True

te = traceback.TracebackException.from_exception(exc)
print(te.exc_type, str(te), [f.name for f in te.stack], list(te.format_exception_only()))  # expect: <class 'KeyError'> 5 ['<module>', 'outer', 'inner'] ['KeyError: 5\n']
out = io.StringIO()
te.print(file=out)
print(out.getvalue() == ''.join(te.format()) == ''.join(traceback.format_exception(exc)), out.getvalue().splitlines()[-1])  # expect: True KeyError: 5
out = io.StringIO()
traceback.print_tb(tb, file=out)
print(out.getvalue() == ''.join(traceback.format_tb(tb)))  # expect: True
traceback.clear_frames(tb)
try:
    traceback.print_last()
except ValueError as e:
    print(e)
# expect: no last exception
out = io.StringIO()
traceback.print_exception(exc, limit=1, file=out)
print(out.getvalue().splitlines()[0], len(out.getvalue().splitlines()), traceback.format_exc())
# expect: Traceback (most recent call last): 4 NoneType: None
# expect:
