# needs: cpython 3.12
# What the tokenizer refuses: strings, brackets, characters, numbers, indentation.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    except ValueError as e: print(type(e).__name__, e)
    else: print('fine')
t("x = 'abc")  # expect: SyntaxError 1 5 unterminated string literal (detected at line 1)
t('x = "abc')  # expect: SyntaxError 1 5 unterminated string literal (detected at line 1)
t("x = 'abc\n'")  # expect: SyntaxError 1 5 unterminated string literal (detected at line 1)
t("x = 'a\\\nb")  # expect: SyntaxError 1 5 unterminated string literal (detected at line 2)
t("x = '''abc")  # expect: SyntaxError 1 5 unterminated triple-quoted string literal (detected at line 1)
t('x = """abc\ndef\n')  # expect: SyntaxError 1 5 unterminated triple-quoted string literal (detected at line 2)
t("x = b'abc")  # expect: SyntaxError 1 5 unterminated string literal (detected at line 1)
t("x = r'abc\\'")  # expect: SyntaxError 1 5 unterminated string literal (detected at line 1)
t("x = f(a, 'b)")  # expect: SyntaxError 1 10 unterminated string literal (detected at line 1)
t('x = (')  # expect: SyntaxError 1 5 '(' was never closed
t('x = [1,\n 2')  # expect: SyntaxError 1 5 '[' was never closed
t('x = {1: 2')  # expect: SyntaxError 1 5 '{' was never closed
t('x = {1: (2, 3}')  # expect: SyntaxError 1 14 closing parenthesis '}' does not match opening parenthesis '('
t('x = (1, 2]')  # expect: SyntaxError 1 10 closing parenthesis ']' does not match opening parenthesis '('
t('x = [1,\n2)')  # expect: SyntaxError 2 2 closing parenthesis ')' does not match opening parenthesis '[' on line 1
t('x = )')  # expect: SyntaxError 1 5 unmatched ')'
t('x = 1]')  # expect: SyntaxError 1 6 unmatched ']'
t('}')  # expect: SyntaxError 1 1 unmatched '}'
t('f(a, (b, c)\nd = 1')  # expect: SyntaxError 1 2 '(' was never closed
t('f(a, b\nif c:\n    d')  # expect: SyntaxError 1 2 '(' was never closed
t('(' * 201 + ')' * 201)  # expect: SyntaxError 1 201 too many nested parentheses
t('[' * 300)  # expect: SyntaxError 1 201 too many nested parentheses
t('((((\n\n')  # expect: SyntaxError 1 4 '(' was never closed
t('x = \\ 1')  # expect: SyntaxError 1 6 unexpected character after line continuation character
t('x = \\')  # expect: SyntaxError 1 6 unexpected EOF while parsing
t('x = 1 \\\n')  # expect: SyntaxError 1 8 unexpected EOF while parsing
t('x = 1 \\\n\\\n + 2')  # expect: fine
t('\\')  # expect: SyntaxError 1 2 unexpected EOF while parsing
t('x = 1 ? 2')  # expect: SyntaxError 1 7 invalid syntax
t('x = $')  # expect: SyntaxError 1 5 invalid syntax
t('x = a` b')  # expect: SyntaxError 1 6 invalid syntax
t('x = “abc”')  # expect: SyntaxError 1 5 invalid character '“' (U+201C)
t('x = a – b')  # expect: SyntaxError 1 7 invalid character '–' (U+2013)
t('x = 1 × 2')  # expect: SyntaxError 1 7 invalid character '×' (U+00D7)
t('é€ = 1')  # expect: SyntaxError 1 2 invalid character '€' (U+20AC)
t('x = \xa0 1')  # expect: SyntaxError 1 5 invalid non-printable character U+00A0
t('x = \u200b1')  # expect: SyntaxError 1 5 invalid non-printable character U+200B
t('x = 1\x00')  # expect: SyntaxError None None source code string cannot contain null bytes
t('a\x01 = 1')  # expect: SyntaxError 1 2 invalid non-printable character U+0001
t('x\u0301 = 1')  # expect: fine
t('\u0301x = 1')  # expect: SyntaxError 1 1 invalid character '́' (U+0301)
t('😀 = 1')  # expect: SyntaxError 1 1 invalid character '😀' (U+1F600)
t('1a')  # expect: SyntaxError 1 1 invalid decimal literal
t('1abc = 2')  # expect: SyntaxError 1 1 invalid decimal literal
t('1_')  # expect: SyntaxError 1 2 invalid decimal literal
t('1__0')  # expect: SyntaxError 1 2 invalid decimal literal
t('1_a')  # expect: SyntaxError 1 2 invalid decimal literal
t('_1 = 1')  # expect: fine
t('0_')  # expect: SyntaxError 1 2 invalid decimal literal
t('01')  # expect: SyntaxError 1 1 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
t('0777')  # expect: SyntaxError 1 1 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
t('00')  # expect: fine
t('00.5')  # expect: fine
t('01e5')  # expect: fine
t('01j')  # expect: fine
t('0x')  # expect: SyntaxError 1 2 invalid hexadecimal literal
t('0xg')  # expect: SyntaxError 1 2 invalid hexadecimal literal
t('0x_')  # expect: SyntaxError 1 3 invalid hexadecimal literal
t('0x1_')  # expect: SyntaxError 1 4 invalid hexadecimal literal
t('0x1g')  # expect: SyntaxError 1 3 invalid hexadecimal literal
t('0o')  # expect: SyntaxError 1 2 invalid octal literal
t('0o8')  # expect: SyntaxError 1 3 invalid digit '8' in octal literal
t('0o18')  # expect: SyntaxError 1 4 invalid digit '8' in octal literal
t('0o_')  # expect: SyntaxError 1 3 invalid octal literal
t('0o1_')  # expect: SyntaxError 1 4 invalid octal literal
t('0b')  # expect: SyntaxError 1 2 invalid binary literal
t('0b2')  # expect: SyntaxError 1 3 invalid digit '2' in binary literal
t('0b12')  # expect: SyntaxError 1 4 invalid digit '2' in binary literal
t('0b1a')  # expect: SyntaxError 1 3 invalid binary literal
t('0b_')  # expect: SyntaxError 1 3 invalid binary literal
t('0b1_')  # expect: SyntaxError 1 4 invalid binary literal
t('1e')  # expect: SyntaxError 1 1 invalid decimal literal
t('1e+')  # expect: SyntaxError 1 3 invalid decimal literal
t('1e5_')  # expect: SyntaxError 1 4 invalid decimal literal
t('1.5e')  # expect: SyntaxError 1 3 invalid decimal literal
t('1.e')  # expect: SyntaxError 1 2 invalid decimal literal
t('1._5')  # expect: SyntaxError 1 2 invalid decimal literal
t('1.5_')  # expect: SyntaxError 1 4 invalid decimal literal
t('1._')  # expect: SyntaxError 1 2 invalid decimal literal
t('.5_')  # expect: SyntaxError 1 3 invalid decimal literal
t('1j2')  # expect: SyntaxError 1 2 invalid imaginary literal
t('1jx')  # expect: SyntaxError 1 2 invalid imaginary literal
t('1.5jj')  # expect: SyntaxError 1 4 invalid imaginary literal
t('1.2.3')  # expect: SyntaxError 1 4 invalid syntax
t('1..2')  # expect: SyntaxError 1 3 invalid syntax
t('0xfor')  # expect: SyntaxError 1 6 invalid syntax
t('1if 2else 3')  # expect: fine
t('1in x')  # expect: fine
t('1or 2')  # expect: fine
t('1and 2')  # expect: fine
t('1not in x')  # expect: fine
t('1is 2')  # expect: fine
t('1_000_000or 2')  # expect: fine
t('0x1for x in y')  # expect: fine
t('1' * 4300)  # expect: fine
t('0x' + 'f' * 5000)  # expect: fine
t(' x')  # expect: IndentationError 1 1 unexpected indent
t('\tx')  # expect: IndentationError 1 1 unexpected indent
t('if a:\n    b\n  c')  # expect: IndentationError 3 4 unindent does not match any outer indentation level
t('if a:\n\tb\n        c')  # expect: TabError 3 1 inconsistent use of tabs and spaces in indentation
t('if a:\n        b\n\tc')  # expect: TabError 3 1 inconsistent use of tabs and spaces in indentation
t('if a:\n  if b:\n\tc')  # expect: TabError 3 1 inconsistent use of tabs and spaces in indentation
t(''.join('%sif 1:\n' % (' ' * i) for i in range(100)) + ' ' * 100 + 'pass')  # expect: IndentationError 101 1 too many levels of indentation
t(''.join('%sif 1:\n' % (' ' * i) for i in range(99)) + ' ' * 99 + 'pass')  # expect: fine
t("'\\x1'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
t("'\\xgg'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape
t("'\\u123'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape
t("'\\U0011ffff'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
t("'\\U1234567'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: truncated \UXXXXXXXX escape
t("'\\N{no such}'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name
t("'\\N'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
t("'\\N{}'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
t("'\\N{'")  # expect: SyntaxError 1 1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
t("b'\\x1'")  # expect: SyntaxError 1 1 (value error) invalid \x escape at position 0
t("b'abc\\x'")  # expect: SyntaxError 1 1 (value error) invalid \x escape at position 3
t("b'é'")  # expect: SyntaxError 1 1 bytes can only contain ASCII literal characters
t("'a' b'b'")  # expect: SyntaxError 1 9 cannot mix bytes and nonbytes literals
t("b'a' 'b'")  # expect: SyntaxError 1 9 cannot mix bytes and nonbytes literals
t("b'a' f'b'")  # expect: SyntaxError 1 10 cannot mix bytes and nonbytes literals
t("ur'a'")  # expect: SyntaxError 1 3 invalid syntax
t("bu'a'")  # expect: SyntaxError 1 3 invalid syntax
t("rr'a'")  # expect: SyntaxError 1 3 invalid syntax
t("'abc'def")  # expect: SyntaxError 1 6 invalid syntax
t("1'abc'")  # expect: SyntaxError 1 2 invalid syntax
t('"a" "b')  # expect: SyntaxError 1 5 unterminated string literal (detected at line 1)
t("'''a'''b'c")  # expect: SyntaxError 1 8 unterminated string literal (detected at line 1)
t('"""a""""')  # expect: SyntaxError 1 8 unterminated string literal (detected at line 1)
t("x = 'it's'")  # expect: SyntaxError 1 10 unterminated string literal (detected at line 1)
t('print("a)')  # expect: SyntaxError 1 7 unterminated string literal (detected at line 1)
t('print("a\n")')  # expect: SyntaxError 1 7 unterminated string literal (detected at line 1)
t('if x:\n    y = "a\n    z')  # expect: SyntaxError 2 9 unterminated string literal (detected at line 2)
t('a = b"\n')  # expect: SyntaxError 1 5 unterminated string literal (detected at line 1)
t('<>')  # expect: SyntaxError 1 1 invalid syntax
t('a := b')  # expect: SyntaxError 1 3 invalid syntax
t('a -> b')  # expect: SyntaxError 1 3 invalid syntax
t('...a')  # expect: SyntaxError 1 4 invalid syntax
t('.. .')  # expect: SyntaxError 1 1 invalid syntax
t('@')  # expect: SyntaxError 1 2 invalid syntax
t('a @@ b')  # expect: SyntaxError 1 4 invalid syntax
t('a =+ b')  # expect: fine
t('a =* b')  # expect: SyntaxError 1 4 can't use starred expression here
t('a //= = b')  # expect: SyntaxError 1 7 invalid syntax
t('a ===b')  # expect: SyntaxError 1 5 invalid syntax
t('a !== b')  # expect: SyntaxError 1 5 invalid syntax
t('a <=> b')  # expect: SyntaxError 1 5 invalid syntax
