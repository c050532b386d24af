# needs: cpython 3.12
# Wrong arguments, and things that are not calls.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t('f(a=1, b)')  # expect: SyntaxError 1 9 positional argument follows keyword argument
t('f(a=1, *b, c)')  # expect: SyntaxError 1 13 positional argument follows keyword argument
t('f(**a, b)')  # expect: SyntaxError 1 9 positional argument follows keyword argument unpacking
t('f(**a, *b)')  # expect: SyntaxError 1 8 iterable argument unpacking follows keyword argument unpacking
t('f(a=1, **b, c=2, d)')  # expect: SyntaxError 1 19 positional argument follows keyword argument unpacking
t('f(a=)')  # expect: SyntaxError 1 3 expected argument value expression
t('f(a=, b)')  # expect: SyntaxError 1 3 expected argument value expression
t('f(a, b=)')  # expect: SyntaxError 1 6 expected argument value expression
t('f(1=2)')  # expect: SyntaxError 1 3 expression cannot contain assignment, perhaps you meant "=="?
t('f(a.b=2)')  # expect: SyntaxError 1 3 expression cannot contain assignment, perhaps you meant "=="?
t('f(a + b=2)')  # expect: SyntaxError 1 3 expression cannot contain assignment, perhaps you meant "=="?
t('f(a()=2)')  # expect: SyntaxError 1 3 expression cannot contain assignment, perhaps you meant "=="?
t('f(*a=1)')  # expect: SyntaxError 1 3 cannot assign to iterable argument unpacking
t('f(b, *a=1, c=2)')  # expect: SyntaxError 1 6 cannot assign to iterable argument unpacking
t('f(**a=1)')  # expect: SyntaxError 1 3 cannot assign to keyword argument unpacking
t('class C(*a=1): pass')  # expect: SyntaxError 1 9 cannot assign to iterable argument unpacking
t('f(True=2)')  # expect: SyntaxError 1 3 cannot assign to True
t('f(None=1)')  # expect: SyntaxError 1 3 cannot assign to None
t('f(False=1, x)')  # expect: SyntaxError 1 3 cannot assign to False
t('f(__debug__=1)')  # expect: SyntaxError 1 3 cannot assign to __debug__
t('f(a=1, a=2)')  # expect: SyntaxError 1 8 keyword argument repeated: a
t('f(a=1, **b, a=2)')  # expect: SyntaxError 1 13 keyword argument repeated: a
t('class C(a=1, a=2): pass')  # expect: SyntaxError 1 14 keyword argument repeated: a
t('f(x for x in y, 1)')  # expect: SyntaxError 1 3 Generator expression must be parenthesized
t('f(1, x for x in y)')  # expect: SyntaxError 1 6 Generator expression must be parenthesized
t('f(x for x in y, z for z in w)')  # expect: SyntaxError 1 3 Generator expression must be parenthesized
t('class C(x for x in y): pass')  # expect: SyntaxError 1 11 invalid syntax
t('f(a b)')  # expect: SyntaxError 1 3 invalid syntax. Perhaps you forgot a comma?
t('f(a, b c)')  # expect: SyntaxError 1 6 invalid syntax. Perhaps you forgot a comma?
t('f(a=1 b=2)')  # expect: SyntaxError 1 5 invalid syntax. Perhaps you forgot a comma?
t('f(1 2 3)')  # expect: SyntaxError 1 3 invalid syntax. Perhaps you forgot a comma?
t('f("a" b)')  # expect: SyntaxError 1 3 invalid syntax. Perhaps you forgot a comma?
t('f(a if b)')  # expect: SyntaxError 1 3 expected 'else' after 'if' expression
t('f(a if b else)')  # expect: SyntaxError 1 14 invalid syntax
t('f(*)')  # expect: SyntaxError 1 4 invalid syntax
t('f(**)')  # expect: SyntaxError 1 5 invalid syntax
t('f(a, *)')  # expect: SyntaxError 1 7 invalid syntax
t('f(,)')  # expect: SyntaxError 1 3 invalid syntax
t('f(a,,b)')  # expect: SyntaxError 1 5 invalid syntax
t('f(a := 1, b)')  # expect: fine
t('f(a := 1 = 2)')  # expect: SyntaxError 1 10 invalid syntax
t('f(a = b := 1)')  # expect: SyntaxError 1 9 invalid syntax
t('f(yield)')  # expect: SyntaxError 1 3 invalid syntax
t('f(lambda x: x=1)')  # expect: SyntaxError 1 3 expression cannot contain assignment, perhaps you meant "=="?
t('print "hello"')  # expect: SyntaxError 1 1 Missing parentheses in call to 'print'. Did you mean print(...)?
t('print a, b')  # expect: SyntaxError 1 1 Missing parentheses in call to 'print'. Did you mean print(...)?
t('print')  # expect: fine
t('print(a b)')  # expect: SyntaxError 1 7 invalid syntax. Perhaps you forgot a comma?
t('exec "code"')  # expect: SyntaxError 1 1 Missing parentheses in call to 'exec'. Did you mean exec(...)?
t('exec code in d')  # expect: SyntaxError 1 1 Missing parentheses in call to 'exec'. Did you mean exec(...)?
t('print "a" if b else c')  # expect: SyntaxError 1 1 Missing parentheses in call to 'print'. Did you mean print(...)?
t('print -1')  # expect: fine
t('x = print y')  # expect: SyntaxError 1 5 Missing parentheses in call to 'print'. Did you mean print(...)?
t('f(print x)')  # expect: SyntaxError 1 3 Missing parentheses in call to 'print'. Did you mean print(...)?
t('f(*a for a in b)')  # expect: SyntaxError 1 3 iterable unpacking cannot be used in comprehension
t('f(**a for a in b)')  # expect: SyntaxError 1 7 invalid syntax
t('f(a for a in b for c)')  # expect: SyntaxError 1 21 invalid syntax
t('@f(\ndef g(): pass')  # expect: SyntaxError 1 3 '(' was never closed
