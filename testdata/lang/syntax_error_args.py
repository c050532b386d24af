# The arguments of a SyntaxError that compiling raises: the message, and where it is.
# needs: cpython 3.12
for source in ['x = = 1', 'a\nb c', 'def f(:\n pass', 'f(**k, *a)']:
    try:
        compile(source, '<made>', 'exec')
    except SyntaxError as e:
        print(e.args, e.args[1] == (e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset), e)
# expect: ('invalid syntax', ('<made>', 1, 5, 'x = = 1\n', 1, 6)) True invalid syntax (<made>, line 1)
# expect: ('invalid syntax', ('<made>', 2, 3, 'b c\n', 2, 4)) True invalid syntax (<made>, line 2)
# expect: ('invalid syntax', ('<made>', 1, 7, 'def f(:\n', 1, 8)) True invalid syntax (<made>, line 1)
# expect: ('iterable argument unpacking follows keyword argument unpacking', ('<made>', 1, 8, 'f(**k, *a)\n', 1, 9)) True iterable argument unpacking follows keyword argument unpacking (<made>, line 1)

# The lines of a text that is in no file are not shown.
import traceback
try:
    exec(compile('1 / 0', '<made>', 'exec'))
except ZeroDivisionError:
    print(traceback.format_exc().splitlines()[-2:])
# expect: ['  File "<made>", line 1, in <module>', 'ZeroDivisionError: division by zero']
