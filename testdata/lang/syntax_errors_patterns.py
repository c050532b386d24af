# needs: cpython 3.12
# Wrong patterns of match statements.
def t(pattern):
    try: compile(f'match x:\n case {pattern}: pass', 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t('a as 1')  # expect: SyntaxError 2 12 invalid pattern target
t('a as b.c')  # expect: SyntaxError 2 13 invalid syntax
t('a as _')  # expect: SyntaxError 2 12 cannot use '_' as a target
t('a as a')  # expect: SyntaxError 2 7 multiple assignments to name 'a' in pattern
t('1 as x, 2 as x')  # expect: SyntaxError 2 15 multiple assignments to name 'x' in pattern
t('[a, a]')  # expect: SyntaxError 2 11 multiple assignments to name 'a' in pattern
t('{1: a, 2: a}')  # expect: SyntaxError 2 17 multiple assignments to name 'a' in pattern
t('{1: a, **a}')  # expect: SyntaxError 2 7 multiple assignments to name 'a' in pattern
t('C(a, b=a)')  # expect: SyntaxError 2 14 multiple assignments to name 'a' in pattern
t('[*a, *b]')  # expect: SyntaxError 2 7 multiple starred names in sequence pattern
t('[*_, *_]')  # expect: SyntaxError 2 7 multiple starred names in sequence pattern
t('*a')  # expect: SyntaxError 2 9 invalid syntax
t('*a, b')  # expect: fine
t('a | b')  # expect: SyntaxError 2 7 name capture 'a' makes remaining patterns unreachable
t('a | 1')  # expect: SyntaxError 2 7 name capture 'a' makes remaining patterns unreachable
t('(a) | 1')  # expect: SyntaxError 2 8 name capture 'a' makes remaining patterns unreachable
t('_ | 1')  # expect: SyntaxError 2 7 wildcard makes remaining patterns unreachable
t('1 | _')  # expect: fine
t('[a] | [b]')  # expect: SyntaxError 2 7 alternative patterns bind different names
t('[a] | [a, b]')  # expect: SyntaxError 2 7 alternative patterns bind different names
t('[a, b] | [b, a]')  # expect: fine
t('(1 as x) | 2')  # expect: SyntaxError 2 7 alternative patterns bind different names
t('C(b=1, c)')  # expect: SyntaxError 2 14 positional patterns follow keyword patterns
t('C(1, b=2, 3)')  # expect: SyntaxError 2 17 positional patterns follow keyword patterns
t('C(a=1, a=2)')  # expect: SyntaxError 2 16 attribute name repeated in class pattern: a
t('C(a=1, a=2, b=3)')  # expect: SyntaxError 2 16 attribute name repeated in class pattern: a
t('1 + 2')  # expect: SyntaxError 2 11 imaginary number required in complex literal
t('-1 + 2')  # expect: SyntaxError 2 12 imaginary number required in complex literal
t('1j + 2j')  # expect: SyntaxError 2 7 real number required in complex literal
t('1 + 2j')  # expect: fine
t('1 - a')  # expect: SyntaxError 2 11 invalid syntax
t('-a')  # expect: SyntaxError 2 8 invalid syntax
t('+1')  # expect: SyntaxError 2 7 invalid syntax
t('a + 1')  # expect: SyntaxError 2 9 invalid syntax
t('f"x"')  # expect: SyntaxError 2 7 patterns may only match literals and attribute lookups
t('"a" "b"')  # expect: fine
t('f"{x}" "b"')  # expect: SyntaxError 2 7 patterns may only match literals and attribute lookups
t('{1: 2, 1: 3}')  # expect: SyntaxError 2 7 mapping pattern checks duplicate key (1)
t('{"a": 1, "a": 2}')  # expect: SyntaxError 2 7 mapping pattern checks duplicate key ('a')
t('{1: 2, True: 3, 1.0: 4}')  # expect: SyntaxError 2 7 mapping pattern checks duplicate key (True)
t('{a: 1}')  # expect: SyntaxError 2 9 invalid syntax
t('{a.b: 1, a.b: 2}')  # expect: fine
t('{**a, 1: 2}')  # expect: SyntaxError 2 13 invalid syntax
t('{**a, **b}')  # expect: SyntaxError 2 13 invalid syntax
t('{**_}')  # expect: SyntaxError 2 10 invalid syntax
t('{1: 2, **rest, }')  # expect: fine
t('{*a}')  # expect: SyntaxError 2 8 invalid syntax
t('{-1: x, 1+2j: y}')  # expect: fine
t('{None: x, None: y}')  # expect: SyntaxError 2 7 mapping pattern checks duplicate key (None)
t('x.y.z')  # expect: fine
t('x[0]')  # expect: SyntaxError 2 8 invalid syntax
t('x()')  # expect: fine
t('x()()')  # expect: SyntaxError 2 10 invalid syntax
t('x.y(z)')  # expect: fine
t('C(**k)')  # expect: SyntaxError 2 9 invalid syntax
t('C(*a)')  # expect: SyntaxError 2 9 invalid syntax
t('a if b')  # expect: fine
t('a if b else c')  # expect: SyntaxError 2 14 invalid syntax
t('a, b if c')  # expect: fine
t('a := 1')  # expect: SyntaxError 2 9 invalid syntax
t('lambda: 1')  # expect: SyntaxError 2 7 invalid syntax
t('not 1')  # expect: SyntaxError 2 7 invalid syntax
t('1 < 2')  # expect: SyntaxError 2 9 invalid syntax
t('')  # expect: SyntaxError 2 7 invalid syntax
t('(a b)')  # expect: SyntaxError 2 10 invalid syntax
t('[a b]')  # expect: SyntaxError 2 10 invalid syntax
t('a b')  # expect: SyntaxError 2 9 invalid syntax
t('a.1')  # expect: SyntaxError 2 8 invalid syntax
t('__debug__')  # expect: SyntaxError 2 7 cannot assign to __debug__
t('True | False | None')  # expect: fine
t('[1, 2')  # expect: SyntaxError 2 12 invalid syntax
def u(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
u('match x:\n case a: pass\n case 1: pass')  # expect: SyntaxError 2 7 name capture 'a' makes remaining patterns unreachable
u('match x:\n case _: pass\n case 1: pass')  # expect: SyntaxError 2 7 wildcard makes remaining patterns unreachable
u('match x:\n case a if b: pass\n case 1: pass')  # expect: fine
u('match x:\n case a | 1: pass\n case 2: pass')  # expect: SyntaxError 2 7 name capture 'a' makes remaining patterns unreachable
u('match x:\n case (a): pass\n case 2: pass')  # expect: SyntaxError 2 8 name capture 'a' makes remaining patterns unreachable
u('match x:\n case a as b: pass\n case 2: pass')  # expect: SyntaxError 2 7 name capture 'a' makes remaining patterns unreachable
u('match x:\n case [*a]: pass\n case 2: pass')  # expect: fine
u('match x:\n pass')  # expect: SyntaxError 2 2 invalid syntax
u('match x:\n case 1: pass\n pass')  # expect: SyntaxError 3 2 invalid syntax
u('match x: case 1: pass')  # expect: SyntaxError 1 10 invalid syntax
u('match x:\ncase 1: pass')  # expect: IndentationError 2 1 expected an indented block after 'match' statement on line 1
u('match:\n case 1: pass')  # expect: SyntaxError 1 7 invalid syntax
u('match x, *y:\n case 1: pass')  # expect: fine
u('match *y:\n case 1: pass')  # expect: SyntaxError 1 9 invalid syntax
u('match *y,:\n case 1: pass')  # expect: fine
u('match x:\n case 1:\n pass')  # expect: IndentationError 3 2 expected an indented block after 'case' statement on line 2
u('match x:\n case 1\n  pass')  # expect: SyntaxError 2 8 expected ':'
u('match x\n case 1: pass')  # expect: SyntaxError 1 8 expected ':'
u('match = 1')  # expect: fine
u('match.x = case')  # expect: fine
u('match(x)')  # expect: fine
u('match[x]: int')  # expect: fine
u('match -x:\n case 1: pass')  # expect: fine
u('match (x):\n case 1: pass')  # expect: fine
