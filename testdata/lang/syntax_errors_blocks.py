# needs: cpython 3.12
# Blocks: what has to be indented, headers without a colon, clauses out of order.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t('if a:\nb')  # expect: IndentationError 2 1 expected an indented block after 'if' statement on line 1
t('if a:\n b\nelif c:\nd')  # expect: IndentationError 4 1 expected an indented block after 'elif' statement on line 3
t('if a:\n b\nelse:\nd')  # expect: IndentationError 4 1 expected an indented block after 'else' statement on line 3
t('for a in b:\nc')  # expect: IndentationError 2 1 expected an indented block after 'for' statement on line 1
t('for a in b:\n c\nelse:\nd')  # expect: IndentationError 4 1 expected an indented block after 'else' statement on line 3
t('while a:\nb')  # expect: IndentationError 2 1 expected an indented block after 'while' statement on line 1
t('while a:\n b\nelse:\nd')  # expect: IndentationError 4 1 expected an indented block after 'else' statement on line 3
t('with a:\nb')  # expect: IndentationError 2 1 expected an indented block after 'with' statement on line 1
t('with a as b, c as d:\ne')  # expect: IndentationError 2 1 expected an indented block after 'with' statement on line 1
t('with (a as b):\nc')  # expect: IndentationError 2 1 expected an indented block after 'with' statement on line 1
t('try:\na')  # expect: IndentationError 2 1 expected an indented block after 'try' statement on line 1
t('try:\n a\nexcept:\nb')  # expect: IndentationError 4 1 expected an indented block after 'except' statement on line 3
t('try:\n a\nexcept A:\nb')  # expect: IndentationError 4 1 expected an indented block after 'except' statement on line 3
t('try:\n a\nexcept A as b:\nc')  # expect: IndentationError 4 1 expected an indented block after 'except' statement on line 3
t('try:\n a\nexcept* A:\nb')  # expect: IndentationError 4 1 expected an indented block after 'except*' statement on line 3
t('try:\n a\nexcept* A as b:\nc')  # expect: IndentationError 4 1 expected an indented block after 'except*' statement on line 3
t('try:\n a\nfinally:\nb')  # expect: IndentationError 4 1 expected an indented block after 'finally' statement on line 3
t('try:\n a\nexcept A:\n b\nelse:\nc')  # expect: IndentationError 6 1 expected an indented block after 'else' statement on line 5
t('match a:\nb')  # expect: IndentationError 2 1 expected an indented block after 'match' statement on line 1
t('match a:\n case b:\n c')  # expect: IndentationError 3 2 expected an indented block after 'case' statement on line 2
t('def f():\na')  # expect: IndentationError 2 1 expected an indented block after function definition on line 1
t('def f(\n a\n):\nb')  # expect: IndentationError 4 1 expected an indented block after function definition on line 1
t('class C:\na')  # expect: IndentationError 2 1 expected an indented block after class definition on line 1
t('class C(B):\na')  # expect: IndentationError 2 1 expected an indented block after class definition on line 1
t('async def f():\na')  # expect: IndentationError 2 1 expected an indented block after function definition on line 1
t('async def f():\n async for a in b:\n c')  # expect: IndentationError 3 2 expected an indented block after 'for' statement on line 2
t('async def f():\n async with a:\n c')  # expect: IndentationError 3 2 expected an indented block after 'with' statement on line 2
t('if a:')  # expect: IndentationError 1 6 expected an indented block after 'if' statement on line 1
t('if a:\n')  # expect: IndentationError 1 6 expected an indented block after 'if' statement on line 1
t('if a:\n # comment')  # expect: IndentationError 2 11 expected an indented block after 'if' statement on line 1
t('def f():\n\n\n')  # expect: IndentationError 3 1 expected an indented block after function definition on line 1
t('if a\n b')  # expect: SyntaxError 1 5 expected ':'
t('if a b: c')  # expect: SyntaxError 1 6 invalid syntax
t('elif a: b')  # expect: SyntaxError 1 1 invalid syntax
t('else: a')  # expect: SyntaxError 1 1 invalid syntax
t('if a: b\nelse c')  # expect: SyntaxError 2 6 expected ':'
t('if a: b\nelse: c\nelif d: e')  # expect: SyntaxError 3 1 invalid syntax
t('if a: b\nelse: c\nelse: d')  # expect: SyntaxError 3 1 invalid syntax
t('while a\n b')  # expect: SyntaxError 1 8 expected ':'
t('for a in b\n c')  # expect: SyntaxError 1 11 expected ':'
t('for a b in c: d')  # expect: SyntaxError 1 7 invalid syntax
t('for a: b')  # expect: SyntaxError 1 6 invalid syntax
t('for a in: b')  # expect: SyntaxError 1 9 invalid syntax
t('for in a: b')  # expect: SyntaxError 1 5 invalid syntax
t('with a\n b')  # expect: SyntaxError 1 7 expected ':'
t('with a as b c: d')  # expect: SyntaxError 1 13 invalid syntax
t('with a as: b')  # expect: SyntaxError 1 10 invalid syntax
t('with: a')  # expect: SyntaxError 1 5 invalid syntax
t('with (a as b\n c')  # expect: SyntaxError 1 6 '(' was never closed
t('try\n a')  # expect: SyntaxError 1 4 expected ':'
t('try: a')  # expect: SyntaxError 1 7 expected 'except' or 'finally' block
t('try: a\nelse: b')  # expect: SyntaxError 2 1 expected 'except' or 'finally' block
t('try: a\nb')  # expect: SyntaxError 2 1 expected 'except' or 'finally' block
t('try:\n a\n\nb = 1')  # expect: SyntaxError 4 1 expected 'except' or 'finally' block
t('try: a\nexcept: b\nexcept A: c')  # expect: SyntaxError 2 1 default 'except:' must be last
t('try: a\nexcept A, B: c')  # expect: SyntaxError 2 8 multiple exception types must be parenthesized
t('try: a\nexcept A, B as d: c')  # expect: SyntaxError 2 8 multiple exception types must be parenthesized
t('try: a\nexcept (A, B), C: c')  # expect: SyntaxError 2 8 multiple exception types must be parenthesized
t('try: a\nexcept* A, B: c')  # expect: SyntaxError 2 9 multiple exception types must be parenthesized
t('try: a\nexcept*: c')  # expect: SyntaxError 2 8 expected one or more exception types
t('try: a\nexcept* A: b\nexcept B: c')  # expect: SyntaxError 3 1 cannot have both 'except' and 'except*' on the same 'try'
t('try: a\nexcept A: b\nexcept* B: c')  # expect: SyntaxError 3 1 cannot have both 'except' and 'except*' on the same 'try'
t('try: a\nexcept A as 1: c')  # expect: SyntaxError 2 13 invalid syntax
t('try: a\nexcept A as b.c: c')  # expect: SyntaxError 2 14 invalid syntax
t('try: a\nfinally: b\nelse: c')  # expect: SyntaxError 3 1 invalid syntax
t('try: a\nfinally: b\nexcept: c')  # expect: SyntaxError 3 1 invalid syntax
t('except: a')  # expect: SyntaxError 1 1 invalid syntax
t('finally: a')  # expect: SyntaxError 1 1 invalid syntax
t('class C\n a')  # expect: SyntaxError 1 8 expected ':'
t('class C(A\n a')  # expect: SyntaxError 1 8 '(' was never closed
t('class C(A): b c')  # expect: SyntaxError 1 15 invalid syntax
t('class 1: a')  # expect: SyntaxError 1 7 invalid syntax
t('class C.D: a')  # expect: SyntaxError 1 8 invalid syntax
t('class: a')  # expect: SyntaxError 1 6 invalid syntax
t('@a\nb')  # expect: SyntaxError 2 1 invalid syntax
t('@a b\ndef f(): c')  # expect: SyntaxError 1 4 invalid syntax
t('@\ndef f(): c')  # expect: SyntaxError 1 2 invalid syntax
t('async a')  # expect: SyntaxError 1 7 invalid syntax
t('async if a: b')  # expect: SyntaxError 1 7 invalid syntax
t('async lambda: 1')  # expect: SyntaxError 1 7 invalid syntax
t('x = async')  # expect: SyntaxError 1 5 invalid syntax
t(' a')  # expect: IndentationError 1 1 unexpected indent
t('a\n b')  # expect: IndentationError 2 1 unexpected indent
t('if a:\n  b\n   c')  # expect: IndentationError 3 3 unexpected indent
t('if a:\n   b\n  c')  # expect: IndentationError 3 4 unindent does not match any outer indentation level
t('if a:\n  b\n c\nd')  # expect: IndentationError 3 3 unindent does not match any outer indentation level
t('if a:\n\tb\n        c')  # expect: TabError 3 1 inconsistent use of tabs and spaces in indentation
t('if a:\n        b\n\tc')  # expect: TabError 3 1 inconsistent use of tabs and spaces in indentation
t('if a:\n    b\n\tc')  # expect: TabError 3 1 inconsistent use of tabs and spaces in indentation
t('pass;')  # expect: fine
t('pass;;')  # expect: SyntaxError 1 6 invalid syntax
t('; pass')  # expect: SyntaxError 1 1 invalid syntax
t('pass pass')  # expect: SyntaxError 1 6 invalid syntax
t('return return')  # expect: SyntaxError 1 8 invalid syntax
t('raise a b')  # expect: SyntaxError 1 9 invalid syntax
t('raise from a')  # expect: SyntaxError 1 7 invalid syntax
t('raise a from')  # expect: SyntaxError 1 13 invalid syntax
t('assert')  # expect: SyntaxError 1 7 invalid syntax
t('assert a, b, c')  # expect: SyntaxError 1 12 invalid syntax
t('assert a = b')  # expect: SyntaxError 1 10 invalid syntax
t('import')  # expect: SyntaxError 1 7 invalid syntax
t('import a,')  # expect: SyntaxError 1 10 invalid syntax
t('import a.b.')  # expect: SyntaxError 1 12 invalid syntax
t('import .a')  # expect: SyntaxError 1 8 invalid syntax
t('from a import')  # expect: SyntaxError 1 14 invalid syntax
t('from import a')  # expect: SyntaxError 1 6 invalid syntax
t('from a import ()')  # expect: SyntaxError 1 16 invalid syntax
t('from . import')  # expect: SyntaxError 1 14 invalid syntax
t('from .. import a b')  # expect: SyntaxError 1 18 invalid syntax
t('global')  # expect: SyntaxError 1 7 invalid syntax
t('nonlocal a,')  # expect: SyntaxError 1 12 invalid syntax
t('del')  # expect: SyntaxError 1 4 invalid syntax
t('break 1')  # expect: SyntaxError 1 7 invalid syntax
t('continue a')  # expect: SyntaxError 1 10 invalid syntax
t('while 1: if a: b')  # expect: SyntaxError 1 10 invalid syntax
t('if a: if b: c')  # expect: SyntaxError 1 7 invalid syntax
t('x = 1 if a: b')  # expect: SyntaxError 1 11 invalid syntax
t('print(1))')  # expect: SyntaxError 1 9 unmatched ')'
