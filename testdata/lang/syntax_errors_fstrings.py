# needs: cpython 3.12
# Wrong f-strings.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t("f'{}'")  # expect: SyntaxError 1 4 f-string: valid expression required before '}'
t("f'{ }'")  # expect: SyntaxError 1 5 f-string: valid expression required before '}'
t("f'{!r}'")  # expect: SyntaxError 1 4 f-string: valid expression required before '!'
t("f'{:>5}'")  # expect: SyntaxError 1 4 f-string: valid expression required before ':'
t("f'{=}'")  # expect: SyntaxError 1 4 f-string: valid expression required before '='
t("f'{a!}'")  # expect: SyntaxError 1 6 f-string: missing conversion character
t("f'{a!x}'")  # expect: SyntaxError 1 6 f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
t("f'{a! r}'")  # expect: SyntaxError 1 5 f-string: conversion type must come right after the exclamanation mark
t("f'{a !r}'")  # expect: fine
t("f'{a!r }'")  # expect: fine
t("f'{a!rr}'")  # expect: SyntaxError 1 6 f-string: invalid conversion character 'rr': expected 's', 'r', or 'a'
t("f'{a!1}'")  # expect: SyntaxError 1 6 f-string: invalid conversion character
t("f'{a!r:}'")  # expect: fine
t("f'{a b}'")  # expect: SyntaxError 1 4 invalid syntax. Perhaps you forgot a comma?
t("f'{a b!r}'")  # expect: SyntaxError 1 4 invalid syntax. Perhaps you forgot a comma?
t("f'{a $ b}'")  # expect: SyntaxError 1 6 f-string: expecting '=', or '!', or ':', or '}'
t("f'{a='")  # expect: SyntaxError 1 6 f-string: expecting '}'
t("f'{a=!}'")  # expect: SyntaxError 1 7 f-string: missing conversion character
t("f'{a=b}'")  # expect: SyntaxError 1 6 f-string: expecting '!', or ':', or '}'
t("f'{a = = b}'")  # expect: SyntaxError 1 8 f-string: expecting '!', or ':', or '}'
t("f'{a:{b}'")  # expect: SyntaxError 1 9 f-string: expecting '}', or format specs
t("f'{a:{b'")  # expect: SyntaxError 1 7 f-string: expecting '}'
t("f'{a:{}}'")  # expect: SyntaxError 1 7 f-string: valid expression required before '}'
t("f'{a:{b!}}'")  # expect: SyntaxError 1 9 f-string: missing conversion character
t("f'{a:{b:{c}}}'")  # expect: fine
t("f'{a:{b:{c:{d}}}}'")  # expect: SyntaxError 1 11 f-string: expressions nested too deeply
t("f'{a'")  # expect: SyntaxError 1 5 f-string: expecting '}'
t("f'{'")  # expect: SyntaxError 1 4 f-string: expecting '}'
t("f'{a!'")  # expect: SyntaxError 1 6 f-string: expecting '}'
t("f'{a:'")  # expect: SyntaxError 1 6 f-string: expecting '}', or format specs
t("f'{a:x'")  # expect: SyntaxError 1 7 f-string: expecting '}', or format specs
t("f'}'")  # expect: SyntaxError 1 3 f-string: single '}' is not allowed
t("f'a}b'")  # expect: SyntaxError 1 4 f-string: single '}' is not allowed
t("f'{{}'")  # expect: SyntaxError 1 5 f-string: single '}' is not allowed
t("f'{a}}'")  # expect: SyntaxError 1 6 f-string: single '}' is not allowed
t("f'{lambda x: 1}'")  # expect: SyntaxError 1 4 f-string: lambda expressions are not allowed without parentheses
t("f'{lambda x}'")  # expect: SyntaxError 1 4 f-string: expecting a valid expression after '{'
t("f'{(lambda x: 1)}'")  # expect: fine
t("f'{a)}'")  # expect: SyntaxError 1 5 f-string: unmatched ')'
t("f'{(a}'")  # expect: SyntaxError 1 6 closing parenthesis '}' does not match opening parenthesis '('
t("f'{a]}'")  # expect: SyntaxError 1 5 f-string: unmatched ']'
t("f'{[a)}'")  # expect: SyntaxError 1 6 closing parenthesis ')' does not match opening parenthesis '['
t("f'{a[}'")  # expect: SyntaxError 1 6 closing parenthesis '}' does not match opening parenthesis '['
t("f'{{a)}'")  # expect: SyntaxError 1 7 f-string: single '}' is not allowed
t("f'{a for a in b}'")  # expect: SyntaxError 1 6 f-string: expecting '=', or '!', or ':', or '}'
t("f'{*a}'")  # expect: SyntaxError 1 4 can't use starred expression here
t("f'{*a, b}'")  # expect: fine
t("f'{**a}'")  # expect: SyntaxError 1 4 f-string: expecting a valid expression after '{'
t("f'{yield}'")  # expect: SyntaxError 1 4 'yield' outside function
t("f'{a := 1}'")  # expect: fine
t("f'{(a := 1)}'")  # expect: fine
t("f'{a;b}'")  # expect: SyntaxError 1 5 f-string: expecting '=', or '!', or ':', or '}'
t("f'{a,}'")  # expect: fine
t("f'{,}'")  # expect: SyntaxError 1 4 f-string: expecting a valid expression after '{'
t("f'{a +}'")  # expect: SyntaxError 1 6 f-string: expecting '=', or '!', or ':', or '}'
t("f'{a.}'")  # expect: SyntaxError 1 5 f-string: expecting '=', or '!', or ':', or '}'
t("f'{.a}'")  # expect: SyntaxError 1 4 f-string: expecting a valid expression after '{'
t("f'{1.a}'")  # expect: SyntaxError 1 5 invalid decimal literal
t("f'{print a}'")  # expect: SyntaxError 1 4 Missing parentheses in call to 'print'. Did you mean print(...)?
t("f'{if a}'")  # expect: SyntaxError 1 4 f-string: expecting a valid expression after '{'
t("f'{a if b}'")  # expect: SyntaxError 1 4 expected 'else' after 'if' expression
t("f'{class}'")  # expect: SyntaxError 1 4 f-string: expecting a valid expression after '{'
t("f'{pass}'")  # expect: SyntaxError 1 4 f-string: expecting a valid expression after '{'
t("f'{a = 1}'")  # expect: SyntaxError 1 8 f-string: expecting '!', or ':', or '}'
t("f'{f(a=)}'")  # expect: SyntaxError 1 6 expected argument value expression
t("f'{f(a b)}'")  # expect: SyntaxError 1 6 invalid syntax. Perhaps you forgot a comma?
t("f'{[a b]}'")  # expect: SyntaxError 1 5 invalid syntax. Perhaps you forgot a comma?
t("f'{None = 1}'")  # expect: SyntaxError 1 11 f-string: expecting '!', or ':', or '}'
t("f'{await a}'")  # expect: SyntaxError 1 4 'await' outside function
t("f'{'a' 'b'}'")  # expect: fine
t("f'{f'{f'{1 2}'}'}'")  # expect: SyntaxError 1 10 invalid syntax. Perhaps you forgot a comma?
t("f'{f'{'")  # expect: SyntaxError 1 7 f-string: expecting '}'
t("f'{a!r'")  # expect: SyntaxError 1 6 f-string: expecting '}'
t("f'abc")  # expect: SyntaxError 1 1 unterminated f-string literal (detected at line 1)
t("f'abc{")  # expect: SyntaxError 1 6 '{' was never closed
t("f'abc{a\n'")  # expect: SyntaxError 2 1 f-string: expecting '}'
t("f'''abc")  # expect: SyntaxError 1 1 unterminated triple-quoted f-string literal (detected at line 1)
t("f'''abc{a")  # expect: SyntaxError 1 8 '{' was never closed
t("f'''abc{a\n}")  # expect: SyntaxError 1 1 unterminated triple-quoted f-string literal (detected at line 2)
t("f'''{\na b}'''")  # expect: SyntaxError 2 1 invalid syntax. Perhaps you forgot a comma?
t("f'{#}'")  # expect: SyntaxError 1 3 '{' was never closed
t("f'{a #}'")  # expect: SyntaxError 1 3 '{' was never closed
t("f'''{a # comment\n}'''")  # expect: fine
t("f'{a\\}'")  # expect: SyntaxError 1 6 unexpected character after line continuation character
t("f'{\\}'")  # expect: SyntaxError 1 5 unexpected character after line continuation character
t("f'\\{a}'")  # expect: fine
t("f'\\N{no such name}'")  # expect: SyntaxError 1 19 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name
t("f'\\N{'")  # expect: SyntaxError 1 6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
t("f'\\x1'")  # expect: SyntaxError 1 6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
t("f'\\u12'")  # expect: SyntaxError 1 7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
t("rf'\\{a b}'")  # expect: SyntaxError 1 6 invalid syntax. Perhaps you forgot a comma?
t("f'{a}' = 1")  # expect: SyntaxError 1 1 cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
t("f'{a}' b'x'")  # expect: SyntaxError 1 12 cannot mix bytes and nonbytes literals
t("b'x' f'{a}'")  # expect: SyntaxError 1 12 cannot mix bytes and nonbytes literals
t("u'x' f'{a b}'")  # expect: SyntaxError 1 9 invalid syntax. Perhaps you forgot a comma?
t("fb'x'")  # expect: SyntaxError 1 3 invalid syntax
t("fu'x'")  # expect: SyntaxError 1 3 invalid syntax
t("f'{0x}'")  # expect: SyntaxError 1 5 invalid hexadecimal literal
t("f'{1_}'")  # expect: SyntaxError 1 5 invalid decimal literal
t("f'{'a}'")  # expect: SyntaxError 1 3 '{' was never closed
t("f'{\"a}'")  # expect: SyntaxError 1 4 unterminated string literal (detected at line 1)
t("f'{a:\n}'")  # expect: fine
t("f'{a:\\}'")  # expect: fine
t("f'{a:}}'")  # expect: SyntaxError 1 7 f-string: single '}' is not allowed
t("f'{a:{{b}}}'")  # expect: fine
t("f'" + "{f'" * 150 + "1" + "'}" * 150 + "'")  # expect: SyntaxError 1 449 too many nested f-strings
t("f'" + "{f'" * 140 + "1" + "'}" * 140 + "'")  # expect: fine
