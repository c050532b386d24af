# How deep source text may nest.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.msg)
    except RecursionError as e: print('RecursionError')
    else: print('fine')
t('x = ' + '(' * 190 + '1' + ')' * 190)  # expect: fine
t('x = ' + '(' * 201 + '1' + ')' * 201)  # expect: SyntaxError too many nested parentheses
t('x = ' + '[' * 150 + ']' * 150)  # expect: fine
t('x = ' + '{1:' * 150 + '2' + '}' * 150)  # expect: fine
def blocks(n, head, foot='pass'): return ''.join(' ' * i + head + '\n' for i in range(n)) + ' ' * n + foot
t(blocks(20, 'while 1:'))  # expect: fine
t(blocks(21, 'while 1:'))  # expect: SyntaxError too many statically nested blocks
t(blocks(20, 'for a in b:'))  # expect: fine
t(blocks(21, 'for a in b:'))  # expect: SyntaxError too many statically nested blocks
t(blocks(20, 'with a:'))  # expect: fine
t(blocks(21, 'with a:'))  # expect: SyntaxError too many statically nested blocks
t(blocks(21, 'if 1:'))  # expect: fine
t(blocks(50, 'def f():'))  # expect: fine
t(blocks(50, 'class C:'))  # expect: fine
t('x = ' + 'not ' * 1000 + '1')  # expect: fine
t('x = ' + '-' * 1000 + '1')  # expect: fine
t('x = ' + '1 + ' * 1000 + '1')  # expect: fine
t('x = a' + '.b' * 1000)  # expect: fine
t('x = a' + '()' * 1000)  # expect: fine
t('x = ' + ' if 1 else '.join(['a'] * 500))  # expect: fine
t('x = ' + ' and '.join(['a'] * 5000))  # expect: fine
t('x = ' + ' < '.join(['a'] * 5000))  # expect: fine
t('x = ' + ', '.join(['a'] * 5000))  # expect: fine
t('if a: b\n' + 'elif a: b\n' * 3000)  # expect: RecursionError
t('1' * 4301)
# expect: SyntaxError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.
t('1_' * 5000 + '1')
# expect: SyntaxError Exceeds the limit (4300 digits) for integer string conversion: value has 5001 digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.
