# needs: cpython 3.12
def t(s):
    try: compile(s, 's', 'exec'); print('ok', repr(s))
    except SyntaxError as e: print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset)  # expect: 'if x:\npass' IndentationError expected an indented block after 'if' statement on line 1 2 1
for s in ('if x:\npass', 'if x:', 'def f():', 'def f():\npass', 'class C:', 'class C:\nx = 1', 'for x in y:\npass', 'while x:\npass', 'try:\npass', 'try:\n  pass', 'try:\n  pass\nx = 1', 'try: pass\nfinally:\npass', 'with x:\npass', 'else:\n  x', ' x = 1', 'x = 1\n  y = 2', 'if x:\n  a\n b', 'if x:\n\ta\n        b', 'if x:\n        a\n\tb', 'def f(x, (y, z)): pass', 'def f(x=1, y): pass', 'def f(*): pass', 'def f(*, **k): pass', 'def f(**k, x): pass', 'def f(**k, *a): pass', 'def f(*a, *b): pass', 'def f(/): pass', 'def f(a, /, b, /): pass', 'def f(*, a, /): pass', 'def f(*a=1): pass', 'def f(**k=1): pass', 'def f(x:): pass', 'def f(x=): pass', 'def f(1): pass', 'def f("a"): pass', 'def f(None): pass', 'def 1(): pass', 'def f() -> : pass', 'def f: pass', 'def f()\n  pass', 'class C\n  pass', 'class 1: pass', 'class C(x y): pass', 'if x\n  y', 'while x\n y', 'for x\n y', 'for x in y\n z', 'for x y in z: pass', 'try\n x', 'try:\n x\nexcept\n y', 'try:\n x\nexcept A, B:\n y', 'try:\n x\nexcept A as 1:\n y', 'try:\n x\nexcept A as b.c:\n y', 'try:\n x\nexcept:\n y\nexcept A:\n z', 'try:\n x\nexcept* A:\n y\nexcept B:\n z', 'try:\n x\nexcept*:\n y', 'try:\n x\nelse:\n y', 'try:\n x\nfinally:\n y\nexcept:\n z', 'with x\n y', 'with x as y z: pass', 'lambda x: = 1', 'lambda: (x', 'lambda x=: 1', 'lambda *: 1', 'return x y', 'raise x from', 'raise x, y', 'raise from x', 'assert', 'assert x,', 'assert x y', 'assert (x, "m")', 'del', 'global', 'global x.y', 'global x,', 'nonlocal', 'import', 'import x.', 'import x y', 'from x', 'from x import', 'from import x', 'from .x import', 'pass x', 'break x', 'match x:\n case 1:\n  pass', 'match x:\ncase 1: pass', 'match x:\n 1', 'match x:\n case 1\n  pass', 'match x\n case 1: pass', 'match x:\n case: pass', 'match x:\n case 1: pass\n else: pass', 'type X', 'type X =', 'type X = 1', 'type 1 = 2', 'async x', 'async def', 'async for x in y: pass', 'await', '@', '@x\ny', '@x\n\ndef f(): pass', '@x y\ndef f(): pass', 'x = 1;; y', ';', 'x;', 'x = \\', 'x = \\ 1', 'x \\\n= 1', '(\n1,\n2', '{\n"a": 1,\n', 'x = [1,\n2,\n3\ny = 4', 'def f(\n  a,\n  b\nx = 1', "x = '''\nabc", '"""', "f'''\n{x", 'if True:\n    x = (1,\n    y = 2\n', 'print("a"', 'foo(a b)', 'foo(a, b c)', 'foo(a=1 b=2)', '[a b]', '{a b}', '(a b)', '[1 2 3]', 'x = a b c', 'if a b: pass', 'a.b c', 'not', 'x = not', 'x in', 'x is not', '1 +', '* 2', 'x = *', '**x', 'x = **y', '(*x)', '(**x)', '[**x]', '{*x: 1}', 'x[', 'x[]', 'x[1:2:3:4]', 'x[a b]', 'x.', '.x', 'x..y', '...x', 'x = 0b', 'x = 08', 'x = 1.2.3', 'for x in range(10) print(x)', 'while True print(1)', 'if x == 1 print(x)', 'else if x: pass', 'elseif x: pass', 'function f() {}', 'var x = 1', 'x = new Foo()', 'return', 'def f():\n\treturn 1\n        return 2'): t(s)  # expect: 'if x:' IndentationError expected an indented block after 'if' statement on line 1 1 6
# expect: 'def f():' IndentationError expected an indented block after function definition on line 1 1 9
# expect: 'def f():\npass' IndentationError expected an indented block after function definition on line 1 2 1
# expect: 'class C:' IndentationError expected an indented block after class definition on line 1 1 9
# expect: 'class C:\nx = 1' IndentationError expected an indented block after class definition on line 1 2 1
# expect: 'for x in y:\npass' IndentationError expected an indented block after 'for' statement on line 1 2 1
# expect: 'while x:\npass' IndentationError expected an indented block after 'while' statement on line 1 2 1
# expect: 'try:\npass' IndentationError expected an indented block after 'try' statement on line 1 2 1
# expect: 'try:\n  pass' SyntaxError expected 'except' or 'finally' block 2 7
# expect: 'try:\n  pass\nx = 1' SyntaxError expected 'except' or 'finally' block 3 1
# expect: 'try: pass\nfinally:\npass' IndentationError expected an indented block after 'finally' statement on line 2 3 1
# expect: 'with x:\npass' IndentationError expected an indented block after 'with' statement on line 1 2 1
# expect: 'else:\n  x' SyntaxError invalid syntax 1 1
# expect: ' x = 1' IndentationError unexpected indent 1 1
# expect: 'x = 1\n  y = 2' IndentationError unexpected indent 2 2
# expect: 'if x:\n  a\n b' IndentationError unindent does not match any outer indentation level 3 3
# expect: 'if x:\n\ta\n        b' TabError inconsistent use of tabs and spaces in indentation 3 1
# expect: 'if x:\n        a\n\tb' TabError inconsistent use of tabs and spaces in indentation 3 1
# expect: 'def f(x, (y, z)): pass' SyntaxError Function parameters cannot be parenthesized 1 10
# expect: 'def f(x=1, y): pass' SyntaxError parameter without a default follows parameter with a default 1 12
# expect: 'def f(*): pass' SyntaxError named arguments must follow bare * 1 7
# expect: 'def f(*, **k): pass' SyntaxError named arguments must follow bare * 1 7
# expect: 'def f(**k, x): pass' SyntaxError arguments cannot follow var-keyword argument 1 12
# expect: 'def f(**k, *a): pass' SyntaxError arguments cannot follow var-keyword argument 1 12
# expect: 'def f(*a, *b): pass' SyntaxError * argument may appear only once 1 11
# expect: 'def f(/): pass' SyntaxError invalid syntax 1 7
# expect: 'def f(a, /, b, /): pass' SyntaxError / may appear only once 1 16
# expect: 'def f(*, a, /): pass' SyntaxError / must be ahead of * 1 13
# expect: 'def f(*a=1): pass' SyntaxError var-positional argument cannot have default value 1 9
# expect: 'def f(**k=1): pass' SyntaxError var-keyword argument cannot have default value 1 10
# expect: 'def f(x:): pass' SyntaxError invalid syntax 1 9
# expect: 'def f(x=): pass' SyntaxError expected default value expression 1 8
# expect: 'def f(1): pass' SyntaxError invalid syntax 1 7
# expect: 'def f("a"): pass' SyntaxError invalid syntax 1 7
# expect: 'def f(None): pass' SyntaxError invalid syntax 1 7
# expect: 'def 1(): pass' SyntaxError invalid syntax 1 5
# expect: 'def f() -> : pass' SyntaxError expected ':' 1 9
# expect: 'def f: pass' SyntaxError expected '(' 1 6
# expect: 'def f()\n  pass' SyntaxError expected ':' 1 8
# expect: 'class C\n  pass' SyntaxError expected ':' 1 8
# expect: 'class 1: pass' SyntaxError invalid syntax 1 7
# expect: 'class C(x y): pass' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 9
# expect: 'if x\n  y' SyntaxError expected ':' 1 5
# expect: 'while x\n y' SyntaxError expected ':' 1 8
# expect: 'for x\n y' SyntaxError invalid syntax 1 6
# expect: 'for x in y\n z' SyntaxError expected ':' 1 11
# expect: 'for x y in z: pass' SyntaxError invalid syntax 1 7
# expect: 'try\n x' SyntaxError expected ':' 1 4
# expect: 'try:\n x\nexcept\n y' SyntaxError expected ':' 3 7
# expect: 'try:\n x\nexcept A, B:\n y' SyntaxError multiple exception types must be parenthesized 3 8
# expect: 'try:\n x\nexcept A as 1:\n y' SyntaxError invalid syntax 3 13
# expect: 'try:\n x\nexcept A as b.c:\n y' SyntaxError invalid syntax 3 14
# expect: 'try:\n x\nexcept:\n y\nexcept A:\n z' SyntaxError default 'except:' must be last 3 1
# expect: 'try:\n x\nexcept* A:\n y\nexcept B:\n z' SyntaxError cannot have both 'except' and 'except*' on the same 'try' 5 1
# expect: 'try:\n x\nexcept*:\n y' SyntaxError expected one or more exception types 3 8
# expect: 'try:\n x\nelse:\n y' SyntaxError expected 'except' or 'finally' block 3 1
# expect: 'try:\n x\nfinally:\n y\nexcept:\n z' SyntaxError invalid syntax 5 1
# expect: 'with x\n y' SyntaxError expected ':' 1 7
# expect: 'with x as y z: pass' SyntaxError invalid syntax 1 13
# expect: 'lambda x: = 1' SyntaxError invalid syntax 1 11
# expect: 'lambda: (x' SyntaxError '(' was never closed 1 9
# expect: 'lambda x=: 1' SyntaxError invalid syntax 1 10
# expect: 'lambda *: 1' SyntaxError named arguments must follow bare * 1 9
# expect: 'return x y' SyntaxError invalid syntax 1 10
# expect: 'raise x from' SyntaxError invalid syntax 1 13
# expect: 'raise x, y' SyntaxError invalid syntax 1 8
# expect: 'raise from x' SyntaxError invalid syntax 1 7
# expect: 'assert' SyntaxError invalid syntax 1 7
# expect: 'assert x,' SyntaxError invalid syntax 1 10
# expect: 'assert x y' SyntaxError invalid syntax 1 10
# expect: ok 'assert (x, "m")'
# expect: 'del' SyntaxError invalid syntax 1 4
# expect: 'global' SyntaxError invalid syntax 1 7
# expect: 'global x.y' SyntaxError invalid syntax 1 9
# expect: 'global x,' SyntaxError invalid syntax 1 10
# expect: 'nonlocal' SyntaxError invalid syntax 1 9
# expect: 'import' SyntaxError invalid syntax 1 7
# expect: 'import x.' SyntaxError invalid syntax 1 10
# expect: 'import x y' SyntaxError invalid syntax 1 10
# expect: 'from x' SyntaxError invalid syntax 1 7
# expect: 'from x import' SyntaxError invalid syntax 1 14
# expect: 'from import x' SyntaxError invalid syntax 1 6
# expect: 'from .x import' SyntaxError invalid syntax 1 15
# expect: 'pass x' SyntaxError invalid syntax 1 6
# expect: 'break x' SyntaxError invalid syntax 1 7
# expect: ok 'match x:\n case 1:\n  pass'
# expect: 'match x:\ncase 1: pass' IndentationError expected an indented block after 'match' statement on line 1 2 1
# expect: 'match x:\n 1' SyntaxError invalid syntax 2 2
# expect: 'match x:\n case 1\n  pass' SyntaxError expected ':' 2 8
# expect: 'match x\n case 1: pass' SyntaxError expected ':' 1 8
# expect: 'match x:\n case: pass' SyntaxError invalid syntax 2 6
# expect: 'match x:\n case 1: pass\n else: pass' SyntaxError invalid syntax 3 2
# expect: 'type X' SyntaxError invalid syntax 1 7
# expect: 'type X =' SyntaxError invalid syntax 1 9
# expect: ok 'type X = 1'
# expect: 'type 1 = 2' SyntaxError invalid syntax 1 6
# expect: 'async x' SyntaxError invalid syntax 1 7
# expect: 'async def' SyntaxError invalid syntax 1 10
# expect: 'async for x in y: pass' SyntaxError 'async for' outside async function 1 1
# expect: 'await' SyntaxError invalid syntax 1 6
# expect: '@' SyntaxError invalid syntax 1 2
# expect: '@x\ny' SyntaxError invalid syntax 2 1
# expect: ok '@x\n\ndef f(): pass'
# expect: '@x y\ndef f(): pass' SyntaxError invalid syntax 1 4
# expect: 'x = 1;; y' SyntaxError invalid syntax 1 7
# expect: ';' SyntaxError invalid syntax 1 1
# expect: ok 'x;'
# expect: 'x = \\' SyntaxError unexpected EOF while parsing 1 6
# expect: 'x = \\ 1' SyntaxError unexpected character after line continuation character 1 6
# expect: ok 'x \\\n= 1'
# expect: '(\n1,\n2' SyntaxError '(' was never closed 1 1
# expect: '{\n"a": 1,\n' SyntaxError '{' was never closed 1 1
# expect: 'x = [1,\n2,\n3\ny = 4' SyntaxError '[' was never closed 1 5
# expect: 'def f(\n  a,\n  b\nx = 1' SyntaxError '(' was never closed 1 6
# expect: "x = '''\nabc" SyntaxError unterminated triple-quoted string literal (detected at line 2) 1 5
# expect: '"""' SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 1
# expect: "f'''\n{x" SyntaxError '{' was never closed 2 1
# expect: 'if True:\n    x = (1,\n    y = 2\n' SyntaxError '(' was never closed 2 9
# expect: 'print("a"' SyntaxError '(' was never closed 1 6
# expect: 'foo(a b)' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 5
# expect: 'foo(a, b c)' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 8
# expect: 'foo(a=1 b=2)' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 7
# expect: '[a b]' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2
# expect: '{a b}' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2
# expect: '(a b)' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2
# expect: '[1 2 3]' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 2
# expect: 'x = a b c' SyntaxError invalid syntax 1 7
# expect: 'if a b: pass' SyntaxError invalid syntax 1 6
# expect: 'a.b c' SyntaxError invalid syntax 1 5
# expect: 'not' SyntaxError invalid syntax 1 4
# expect: 'x = not' SyntaxError invalid syntax 1 8
# expect: 'x in' SyntaxError invalid syntax 1 5
# expect: 'x is not' SyntaxError invalid syntax 1 9
# expect: '1 +' SyntaxError invalid syntax 1 4
# expect: '* 2' SyntaxError can't use starred expression here 1 1
# expect: 'x = *' SyntaxError invalid syntax 1 6
# expect: '**x' SyntaxError invalid syntax 1 1
# expect: 'x = **y' SyntaxError invalid syntax 1 5
# expect: '(*x)' SyntaxError cannot use starred expression here 1 2
# expect: '(**x)' SyntaxError cannot use double starred expression here 1 2
# expect: '[**x]' SyntaxError invalid syntax 1 2
# expect: '{*x: 1}' SyntaxError invalid syntax 1 4
# expect: 'x[' SyntaxError '[' was never closed 1 2
# expect: 'x[]' SyntaxError invalid syntax 1 3
# expect: 'x[1:2:3:4]' SyntaxError invalid syntax 1 8
# expect: 'x[a b]' SyntaxError invalid syntax. Perhaps you forgot a comma? 1 3
# expect: 'x.' SyntaxError invalid syntax 1 3
# expect: '.x' SyntaxError invalid syntax 1 1
# expect: 'x..y' SyntaxError invalid syntax 1 3
# expect: '...x' SyntaxError invalid syntax 1 4
# expect: 'x = 0b' SyntaxError invalid binary literal 1 6
# expect: 'x = 08' SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 5
# expect: 'x = 1.2.3' SyntaxError invalid syntax 1 8
# expect: 'for x in range(10) print(x)' SyntaxError invalid syntax 1 20
# expect: 'while True print(1)' SyntaxError invalid syntax 1 12
# expect: 'if x == 1 print(x)' SyntaxError invalid syntax 1 11
# expect: 'else if x: pass' SyntaxError invalid syntax 1 1
# expect: 'elseif x: pass' SyntaxError invalid syntax 1 8
# expect: 'function f() {}' SyntaxError invalid syntax 1 10
# expect: 'var x = 1' SyntaxError invalid syntax 1 5
# expect: 'x = new Foo()' SyntaxError invalid syntax 1 9
# expect: 'return' SyntaxError 'return' outside function 1 1
# expect: 'def f():\n\treturn 1\n        return 2' TabError inconsistent use of tabs and spaces in indentation 3 1
