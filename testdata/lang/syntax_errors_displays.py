# needs: cpython 3.12
# Wrong displays, comprehensions, subscripts, operators.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t('[*a for a in b]')  # expect: SyntaxError 1 2 iterable unpacking cannot be used in comprehension
t('{*a for a in b}')  # expect: SyntaxError 1 2 iterable unpacking cannot be used in comprehension
t('(*a for a in b)')  # expect: SyntaxError 1 2 iterable unpacking cannot be used in comprehension
t('{**a for a in b}')  # expect: SyntaxError 1 2 dict unpacking cannot be used in dict comprehension
t('{**a: 1 for a in b}')  # expect: SyntaxError 1 5 invalid syntax
t('[a, b for a, b in c]')  # expect: SyntaxError 1 2 did you forget parentheses around the comprehension target?
t('[a, for a in b]')  # expect: SyntaxError 1 2 did you forget parentheses around the comprehension target?
t('{a, b for a in c}')  # expect: SyntaxError 1 2 did you forget parentheses around the comprehension target?
t('(a, b for a in c)')  # expect: SyntaxError 1 7 invalid syntax
t('(*a)')  # expect: SyntaxError 1 2 cannot use starred expression here
t('(**a)')  # expect: SyntaxError 1 2 cannot use double starred expression here
t('(*a, **b)')  # expect: SyntaxError 1 6 invalid syntax
t('[**a]')  # expect: SyntaxError 1 2 invalid syntax
t('{**a, b}')  # expect: SyntaxError 1 7 ':' expected after dictionary key
t('{a: 1, b}')  # expect: SyntaxError 1 8 ':' expected after dictionary key
t('{a: 1, **b, c}')  # expect: SyntaxError 1 13 ':' expected after dictionary key
t('{a: }')  # expect: SyntaxError 1 3 expression expected after dictionary key and ':'
t('{a: , b: 1}')  # expect: SyntaxError 1 3 expression expected after dictionary key and ':'
t('{a: 1 b: 2}')  # expect: SyntaxError 1 5 invalid syntax. Perhaps you forgot a comma?
t('{a: *b}')  # expect: SyntaxError 1 5 cannot use a starred expression in a dictionary value
t('{a: 1, b: *c}')  # expect: SyntaxError 1 11 cannot use a starred expression in a dictionary value
t('{*a: 1}')  # expect: SyntaxError 1 4 invalid syntax
t('{a, b: 1}')  # expect: SyntaxError 1 6 invalid syntax
t('{a: 1, b: 2: 3}')  # expect: SyntaxError 1 12 invalid syntax
t('{1:2, 3:4 for x in y}')  # expect: SyntaxError 1 11 invalid syntax
t('{a: b for a in c, d: e}')  # expect: SyntaxError 1 17 invalid syntax
t('[a b]')  # expect: SyntaxError 1 2 invalid syntax. Perhaps you forgot a comma?
t('[a, b c]')  # expect: SyntaxError 1 5 invalid syntax. Perhaps you forgot a comma?
t('[a\n b]')  # expect: SyntaxError 1 2 invalid syntax. Perhaps you forgot a comma?
t('[1 "s"]')  # expect: SyntaxError 1 2 invalid syntax. Perhaps you forgot a comma?
t('(1 2)')  # expect: SyntaxError 1 2 invalid syntax. Perhaps you forgot a comma?
t('{1 2}')  # expect: SyntaxError 1 2 invalid syntax. Perhaps you forgot a comma?
t('[a if b]')  # expect: SyntaxError 1 2 expected 'else' after 'if' expression
t('[a if b else]')  # expect: SyntaxError 1 13 invalid syntax
t('a if b')  # expect: SyntaxError 1 1 expected 'else' after 'if' expression
t('x = a if b')  # expect: SyntaxError 1 5 expected 'else' after 'if' expression
t('a if b c')  # expect: SyntaxError 1 1 expected 'else' after 'if' expression
t('x[]')  # expect: SyntaxError 1 3 invalid syntax
t('x[1:2:3:4]')  # expect: SyntaxError 1 8 invalid syntax
t('x[a b]')  # expect: SyntaxError 1 3 invalid syntax. Perhaps you forgot a comma?
t('x[a=1]')  # expect: SyntaxError 1 3 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
t('x[**a]')  # expect: SyntaxError 1 3 invalid syntax
t('x[*a, b:c]')  # expect: fine
t('x[*]')  # expect: SyntaxError 1 4 invalid syntax
t('x[1, ]')  # expect: fine
t('x[lambda: 1]')  # expect: fine
t('[for x in y]')  # expect: SyntaxError 1 2 invalid syntax
t('[x for]')  # expect: SyntaxError 1 7 invalid syntax
t('[x for y]')  # expect: SyntaxError 1 9 invalid syntax
t('[x for y in]')  # expect: SyntaxError 1 12 invalid syntax
t('[x for y in z if]')  # expect: SyntaxError 1 17 invalid syntax
t('[x for y in z else w]')  # expect: SyntaxError 1 15 invalid syntax
t('[x for x y in z]')  # expect: SyntaxError 1 8 invalid syntax. Perhaps you forgot a comma?
t('[x for x in y, z]')  # expect: SyntaxError 1 14 invalid syntax
t('[x := 1 for y in z]')  # expect: fine
t('[x for x in lambda: y, z]')  # expect: SyntaxError 1 13 invalid syntax
t('a +')  # expect: SyntaxError 1 4 invalid syntax
t('a + * b')  # expect: SyntaxError 1 5 invalid syntax
t('a ** ')  # expect: SyntaxError 1 6 invalid syntax
t('a not b')  # expect: SyntaxError 1 7 invalid syntax
t('a is is b')  # expect: SyntaxError 1 6 invalid syntax
t('not')  # expect: SyntaxError 1 4 invalid syntax
t('a and')  # expect: SyntaxError 1 6 invalid syntax
t('or b')  # expect: SyntaxError 1 1 invalid syntax
t('a <> b')  # expect: SyntaxError 1 3 invalid syntax
t('a = > b')  # expect: SyntaxError 1 5 invalid syntax
t('a ! b')  # expect: SyntaxError 1 3 invalid syntax
t('a ++ b')  # expect: fine
t('a++')  # expect: SyntaxError 1 4 invalid syntax
t('a--')  # expect: SyntaxError 1 4 invalid syntax
t('a && b')  # expect: SyntaxError 1 4 invalid syntax
t('a || b')  # expect: SyntaxError 1 4 invalid syntax
t('!a')  # expect: SyntaxError 1 1 invalid syntax
t('a ? b : c')  # expect: SyntaxError 1 3 invalid syntax
t('a.1')  # expect: SyntaxError 1 2 invalid syntax
t('a.')  # expect: SyntaxError 1 3 invalid syntax
t('a..b')  # expect: SyntaxError 1 3 invalid syntax
t('a.b c')  # expect: SyntaxError 1 5 invalid syntax
t('$a')  # expect: SyntaxError 1 1 invalid syntax
t('`a`')  # expect: SyntaxError 1 1 invalid syntax
t('a b')  # expect: SyntaxError 1 3 invalid syntax
t('a, b c')  # expect: SyntaxError 1 6 invalid syntax
t('*a')  # expect: SyntaxError 1 1 can't use starred expression here
t('*a, b')  # expect: fine
t('x = *a')  # expect: SyntaxError 1 5 can't use starred expression here
t('return *a')  # expect: SyntaxError 1 1 'return' outside function
t('x = yield = 1')  # expect: SyntaxError 1 5 assignment to yield expression not possible
t('lambda: yield')  # expect: SyntaxError 1 9 invalid syntax
t('lambda')  # expect: SyntaxError 1 7 invalid syntax
t('lambda: ')  # expect: SyntaxError 1 9 invalid syntax
t('await')  # expect: SyntaxError 1 6 invalid syntax
t('x = await')  # expect: SyntaxError 1 10 invalid syntax
