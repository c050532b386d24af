# needs: cpython 3.12
def t(s):
    try: compile(s, 's', 'exec'); print('ok', repr(s))
    except SyntaxError as e: print(repr(s), type(e).__name__, e.msg, e.offset)  # expect: '1 = x' SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1
for s in ('1 = x', '"a" = x', 'None = 1', 'True = 1', '... = 1', 'f() = 1', 'x + 1 = 2', '-x = 1', 'not x = 1', 'x and y = 1', 'x < y = 1', '[x, 1] = y', '(x, f()) = y', '{x} = y', '{x: 1} = y', 'lambda: x = 1', 'x if y else z = 1', '[x for x in y] = 1', '(x for x in y) = 1', 'f"{x}" = 1', '`x` = 1', '(yield) = 1', 'x = yield = 1', 'await x = 1', '__debug__ = 1', 'x.__debug__ = 1', '*x = 1', '*x, *y = 1', '*(x) = 1', 'a, b += 1', '(a, b) += 1', '[a] += 1', 'f() += 1', '1 += 1', 'None += 1', 'x += y += 1', 'x += y = 1', 'a, b: int = 1', '(a, b): int', '[a]: int', 'f(): int', '1: int', '"x": int', 'x: int: str', '(x := 1) = 2', 'x := 1', '(x.y := 1)', '(x[0] := 1)', '((a, b) := 1)', '(1 := 2)', '(f() := 1)', 'f(x := 1)', 'f(x=y := 1)', 'f(a.b=1)', 'f(1=2)', 'f("a"=1)', 'f(None=1)', 'f(True=1)', 'f(x+1=2)', 'f(a, b=1, c)', 'f(**a, *b)', 'f(**a, b)', 'f(a=1, a=2)', 'f(x for x in y, 1)', 'f(1, x for x in y)', 'f(x for x in y)', 'f(*x for x in y)', 'del f()', 'del 1', 'del (x, 1)', 'del x + y', 'del *x', 'del (*x, y)', 'del None', 'del x, *y', 'for 1 in x: pass', 'for f() in x: pass', 'for x + 1 in y: pass', 'for None in x: pass', 'for *x in y: pass', 'with x as 1: pass', 'with x as f(): pass', 'with x as None: pass', 'import x.y as z.w', 'import x as 1', 'from x import (y)', 'from x import y,', 'from x import ()', 'from x import *, y', 'from . import *', 'import *', 'from x import a as b.c', 'except x: pass', 'x = 5 6', 'x y', 'x = (', 'x = )', 'x = [1, 2', '(1, 2]', 'x = {1: 2, 3}', 'x = {1, 2: 3}', 'x = {1: *a}', 'x = {**a: 1}', 'x = {1:}', 'print x', 'print "a"', 'exec "x"', 'if x = 1: pass', 'while x = 1: pass', 'elif x: pass', 'else: pass', 'x = 1 if 2', 'x = 1 if 2 else', 'a = b = ', 'x ! y', 'x = $', 'x = ?', 'x <> y', 'x++', '++x', 'x--', 'x =+ 1', '!x', 'x && y', 'x || y', 'a ? b : c', 'class = 1', 'def = 1', 'x.1', '1.x', '1x', '0777', '0b2', '0o8', '0xg', '1__0', '1_', '1e', "'abc", '"abc', "'''abc", "f'{x'", "f'{'", "f'}'", "f'{}'", "f'{x!z}'", "f'{x!}'", "f'{x:{y}'", "f'{*}'", "f'{lambda x: 1}'", "f'{x=!r:^20}'", "b'é'", "'\\N{nope}'", "'\\x1'", "'\\u12'", "b'a' 'b'", 'x = "a" b"b"', '"\\U00110000"'): t(s)  # expect: '"a" = x' SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1
# expect: 'None = 1' SyntaxError cannot assign to None 1
# expect: 'True = 1' SyntaxError cannot assign to True 1
# expect: '... = 1' SyntaxError cannot assign to ellipsis here. Maybe you meant '==' instead of '='? 1
# expect: 'f() = 1' SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? 1
# expect: 'x + 1 = 2' SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1
# expect: '-x = 1' SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1
# expect: 'not x = 1' SyntaxError cannot assign to expression 1
# expect: 'x and y = 1' SyntaxError cannot assign to expression 1
# expect: 'x < y = 1' SyntaxError cannot assign to comparison 1
# expect: '[x, 1] = y' SyntaxError cannot assign to literal 5
# expect: '(x, f()) = y' SyntaxError cannot assign to function call 5
# expect: '{x} = y' SyntaxError cannot assign to set display here. Maybe you meant '==' instead of '='? 1
# expect: '{x: 1} = y' SyntaxError cannot assign to dict literal here. Maybe you meant '==' instead of '='? 1
# expect: 'lambda: x = 1' SyntaxError cannot assign to lambda 1
# expect: 'x if y else z = 1' SyntaxError cannot assign to conditional expression 1
# expect: '[x for x in y] = 1' SyntaxError cannot assign to list comprehension here. Maybe you meant '==' instead of '='? 1
# expect: '(x for x in y) = 1' SyntaxError cannot assign to generator expression 1
# expect: 'f"{x}" = 1' SyntaxError cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1
# expect: '`x` = 1' SyntaxError invalid syntax 1
# expect: '(yield) = 1' SyntaxError cannot assign to yield expression here. Maybe you meant '==' instead of '='? 2
# expect: 'x = yield = 1' SyntaxError assignment to yield expression not possible 5
# expect: 'await x = 1' SyntaxError cannot assign to await expression here. Maybe you meant '==' instead of '='? 1
# expect: '__debug__ = 1' SyntaxError cannot assign to __debug__ 1
# expect: 'x.__debug__ = 1' SyntaxError cannot assign to __debug__ 1
# expect: '*x = 1' SyntaxError starred assignment target must be in a list or tuple 1
# expect: '*x, *y = 1' SyntaxError multiple starred expressions in assignment 1
# expect: '*(x) = 1' SyntaxError starred assignment target must be in a list or tuple 1
# expect: 'a, b += 1' SyntaxError 'tuple' is an illegal expression for augmented assignment 1
# expect: '(a, b) += 1' SyntaxError 'tuple' is an illegal expression for augmented assignment 1
# expect: '[a] += 1' SyntaxError 'list' is an illegal expression for augmented assignment 1
# expect: 'f() += 1' SyntaxError 'function call' is an illegal expression for augmented assignment 1
# expect: '1 += 1' SyntaxError 'literal' is an illegal expression for augmented assignment 1
# expect: 'None += 1' SyntaxError 'None' is an illegal expression for augmented assignment 1
# expect: 'x += y += 1' SyntaxError invalid syntax 8
# expect: 'x += y = 1' SyntaxError invalid syntax 8
# expect: 'a, b: int = 1' SyntaxError only single target (not tuple) can be annotated 1
# expect: '(a, b): int' SyntaxError only single target (not tuple) can be annotated 1
# expect: '[a]: int' SyntaxError only single target (not list) can be annotated 1
# expect: 'f(): int' SyntaxError illegal target for annotation 1
# expect: '1: int' SyntaxError illegal target for annotation 1
# expect: '"x": int' SyntaxError illegal target for annotation 1
# expect: 'x: int: str' SyntaxError invalid syntax 7
# expect: '(x := 1) = 2' SyntaxError cannot assign to named expression here. Maybe you meant '==' instead of '='? 2
# expect: 'x := 1' SyntaxError invalid syntax 3
# expect: '(x.y := 1)' SyntaxError cannot use assignment expressions with attribute 2
# expect: '(x[0] := 1)' SyntaxError cannot use assignment expressions with subscript 2
# expect: '((a, b) := 1)' SyntaxError cannot use assignment expressions with tuple 2
# expect: '(1 := 2)' SyntaxError cannot use assignment expressions with literal 2
# expect: '(f() := 1)' SyntaxError cannot use assignment expressions with function call 2
# expect: ok 'f(x := 1)'
# expect: 'f(x=y := 1)' SyntaxError invalid syntax 7
# expect: 'f(a.b=1)' SyntaxError expression cannot contain assignment, perhaps you meant "=="? 3
# expect: 'f(1=2)' SyntaxError expression cannot contain assignment, perhaps you meant "=="? 3
# expect: 'f("a"=1)' SyntaxError expression cannot contain assignment, perhaps you meant "=="? 3
# expect: 'f(None=1)' SyntaxError cannot assign to None 3
# expect: 'f(True=1)' SyntaxError cannot assign to True 3
# expect: 'f(x+1=2)' SyntaxError expression cannot contain assignment, perhaps you meant "=="? 3
# expect: 'f(a, b=1, c)' SyntaxError positional argument follows keyword argument 12
# expect: 'f(**a, *b)' SyntaxError iterable argument unpacking follows keyword argument unpacking 8
# expect: 'f(**a, b)' SyntaxError positional argument follows keyword argument unpacking 9
# expect: 'f(a=1, a=2)' SyntaxError keyword argument repeated: a 8
# expect: 'f(x for x in y, 1)' SyntaxError Generator expression must be parenthesized 3
# expect: 'f(1, x for x in y)' SyntaxError Generator expression must be parenthesized 6
# expect: ok 'f(x for x in y)'
# expect: 'f(*x for x in y)' SyntaxError iterable unpacking cannot be used in comprehension 3
# expect: 'del f()' SyntaxError cannot delete function call 5
# expect: 'del 1' SyntaxError cannot delete literal 5
# expect: 'del (x, 1)' SyntaxError cannot delete literal 9
# expect: 'del x + y' SyntaxError cannot delete expression 5
# expect: 'del *x' SyntaxError cannot delete starred 5
# expect: 'del (*x, y)' SyntaxError cannot delete starred 6
# expect: 'del None' SyntaxError cannot delete None 5
# expect: 'del x, *y' SyntaxError cannot delete starred 8
# expect: 'for 1 in x: pass' SyntaxError cannot assign to literal 5
# expect: 'for f() in x: pass' SyntaxError cannot assign to function call 5
# expect: 'for x + 1 in y: pass' SyntaxError cannot assign to expression 5
# expect: 'for None in x: pass' SyntaxError cannot assign to None 5
# expect: 'for *x in y: pass' SyntaxError starred assignment target must be in a list or tuple 5
# expect: 'with x as 1: pass' SyntaxError cannot assign to literal 11
# expect: 'with x as f(): pass' SyntaxError cannot assign to function call 11
# expect: 'with x as None: pass' SyntaxError cannot assign to None 11
# expect: 'import x.y as z.w' SyntaxError invalid syntax 16
# expect: 'import x as 1' SyntaxError invalid syntax 13
# expect: ok 'from x import (y)'
# expect: 'from x import y,' SyntaxError trailing comma not allowed without surrounding parentheses 17
# expect: 'from x import ()' SyntaxError invalid syntax 16
# expect: 'from x import *, y' SyntaxError invalid syntax 16
# expect: ok 'from . import *'
# expect: 'import *' SyntaxError invalid syntax 8
# expect: 'from x import a as b.c' SyntaxError invalid syntax 21
# expect: 'except x: pass' SyntaxError invalid syntax 1
# expect: 'x = 5 6' SyntaxError invalid syntax 7
# expect: 'x y' SyntaxError invalid syntax 3
# expect: 'x = (' SyntaxError '(' was never closed 5
# expect: 'x = )' SyntaxError unmatched ')' 5
# expect: 'x = [1, 2' SyntaxError '[' was never closed 5
# expect: '(1, 2]' SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 6
# expect: 'x = {1: 2, 3}' SyntaxError ':' expected after dictionary key 12
# expect: 'x = {1, 2: 3}' SyntaxError invalid syntax 10
# expect: 'x = {1: *a}' SyntaxError cannot use a starred expression in a dictionary value 9
# expect: 'x = {**a: 1}' SyntaxError invalid syntax 9
# expect: 'x = {1:}' SyntaxError expression expected after dictionary key and ':' 7
# expect: 'print x' SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1
# expect: 'print "a"' SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1
# expect: 'exec "x"' SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1
# expect: 'if x = 1: pass' SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 4
# expect: 'while x = 1: pass' SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 7
# expect: 'elif x: pass' SyntaxError invalid syntax 1
# expect: 'else: pass' SyntaxError invalid syntax 1
# expect: 'x = 1 if 2' SyntaxError expected 'else' after 'if' expression 5
# expect: 'x = 1 if 2 else' SyntaxError invalid syntax 16
# expect: 'a = b = ' SyntaxError invalid syntax 9
# expect: 'x ! y' SyntaxError invalid syntax 3
# expect: 'x = $' SyntaxError invalid syntax 5
# expect: 'x = ?' SyntaxError invalid syntax 5
# expect: 'x <> y' SyntaxError invalid syntax 3
# expect: 'x++' SyntaxError invalid syntax 4
# expect: ok '++x'
# expect: 'x--' SyntaxError invalid syntax 4
# expect: ok 'x =+ 1'
# expect: '!x' SyntaxError invalid syntax 1
# expect: 'x && y' SyntaxError invalid syntax 4
# expect: 'x || y' SyntaxError invalid syntax 4
# expect: 'a ? b : c' SyntaxError invalid syntax 3
# expect: 'class = 1' SyntaxError invalid syntax 7
# expect: 'def = 1' SyntaxError invalid syntax 5
# expect: 'x.1' SyntaxError invalid syntax 2
# expect: '1.x' SyntaxError invalid decimal literal 2
# expect: '1x' SyntaxError invalid decimal literal 1
# expect: '0777' SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1
# expect: '0b2' SyntaxError invalid digit '2' in binary literal 3
# expect: '0o8' SyntaxError invalid digit '8' in octal literal 3
# expect: '0xg' SyntaxError invalid hexadecimal literal 2
# expect: '1__0' SyntaxError invalid decimal literal 2
# expect: '1_' SyntaxError invalid decimal literal 2
# expect: '1e' SyntaxError invalid decimal literal 1
# expect: "'abc" SyntaxError unterminated string literal (detected at line 1) 1
# expect: '"abc' SyntaxError unterminated string literal (detected at line 1) 1
# expect: "'''abc" SyntaxError unterminated triple-quoted string literal (detected at line 1) 1
# expect: "f'{x'" SyntaxError f-string: expecting '}' 5
# expect: "f'{'" SyntaxError f-string: expecting '}' 4
# expect: "f'}'" SyntaxError f-string: single '}' is not allowed 3
# expect: "f'{}'" SyntaxError f-string: valid expression required before '}' 4
# expect: "f'{x!z}'" SyntaxError f-string: invalid conversion character 'z': expected 's', 'r', or 'a' 6
# expect: "f'{x!}'" SyntaxError f-string: missing conversion character 6
# expect: "f'{x:{y}'" SyntaxError f-string: expecting '}', or format specs 9
# expect: "f'{*}'" SyntaxError f-string: expecting a valid expression after '{' 4
# expect: "f'{lambda x: 1}'" SyntaxError f-string: lambda expressions are not allowed without parentheses 4
# expect: ok "f'{x=!r:^20}'"
# expect: "b'é'" SyntaxError bytes can only contain ASCII literal characters 1
# expect: "'\\N{nope}'" SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name 1
# expect: "'\\x1'" SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1
# expect: "'\\u12'" SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape 1
# expect: "b'a' 'b'" SyntaxError cannot mix bytes and nonbytes literals 9
# expect: 'x = "a" b"b"' SyntaxError cannot mix bytes and nonbytes literals 13
# expect: '"\\U00110000"' SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character 1
