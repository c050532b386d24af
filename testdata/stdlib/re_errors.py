# needs: cpython 3.12
import re


def attempt(pattern, flags=0):
    try:
        return re.compile(pattern, flags).pattern
    except re.error as e:
        return f'{e} [{e.msg}, {e.pos}, {e.lineno}, {e.colno}]'
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt('['))  # expect: unterminated character set at position 0 [unterminated character set, 0, 1, 1]
print(attempt('a[b-'))  # expect: unterminated character set at position 1 [unterminated character set, 1, 1, 2]
print(attempt('[z-a]'))  # expect: bad character range z-a at position 1 [bad character range z-a, 1, 1, 2]
print(attempt(r'[\w-a]'))  # expect: bad character range \w-a at position 1 [bad character range \w-a, 1, 1, 2]
print(attempt('*'))  # expect: nothing to repeat at position 0 [nothing to repeat, 0, 1, 1]
print(attempt('a**'))  # expect: multiple repeat at position 2 [multiple repeat, 2, 1, 3]
print(attempt('a|+'))  # expect: nothing to repeat at position 2 [nothing to repeat, 2, 1, 3]
print(attempt('^*'))  # expect: nothing to repeat at position 1 [nothing to repeat, 1, 1, 2]
print(attempt('(a'))  # expect: missing ), unterminated subpattern at position 0 [missing ), unterminated subpattern, 0, 1, 1]
print(attempt('a)'))  # expect: unbalanced parenthesis at position 1 [unbalanced parenthesis, 1, 1, 2]
print(attempt('(?P<a>x)(?P<a>y)'))  # expect: redefinition of group name 'a' as group 2; was group 1 at position 12 [redefinition of group name 'a' as group 2; was group 1, 12, 1, 13]
print(attempt('(?P<1a>x)'))  # expect: bad character in group name '1a' at position 4 [bad character in group name '1a', 4, 1, 5]
print(attempt('(?P<a'))  # expect: missing >, unterminated name at position 4 [missing >, unterminated name, 4, 1, 5]
print(attempt('(?P<>a)'))  # expect: missing group name at position 4 [missing group name, 4, 1, 5]
print(attempt('(?P=a)'))  # expect: unknown group name 'a' at position 4 [unknown group name 'a', 4, 1, 5]
print(attempt('(?Px)'))  # expect: unknown extension ?Px at position 1 [unknown extension ?Px, 1, 1, 2]
print(attempt('(?z)'))  # expect: unknown extension ?z at position 1 [unknown extension ?z, 1, 1, 2]
print(attempt('(?'))  # expect: unexpected end of pattern at position 2 [unexpected end of pattern, 2, 1, 3]
print(attempt('(?<x)'))  # expect: unknown extension ?<x at position 1 [unknown extension ?<x, 1, 1, 2]
print(attempt('(?#a'))  # expect: missing ), unterminated comment at position 0 [missing ), unterminated comment, 0, 1, 1]
print(attempt(r'\q'))  # expect: bad escape \q at position 0 [bad escape \q, 0, 1, 1]
print(attempt(r'[\q]'))  # expect: bad escape \q at position 1 [bad escape \q, 1, 1, 2]
print(attempt('\\'))  # expect: bad escape (end of pattern) at position 0 [bad escape (end of pattern), 0, 1, 1]
print(attempt(r'\1'))  # expect: invalid group reference 1 at position 1 [invalid group reference 1, 1, 1, 2]
print(attempt(r'(\1)'))  # expect: cannot refer to an open group at position 1 [cannot refer to an open group, 1, 1, 2]
print(attempt(r'\x1'))  # expect: incomplete escape \x1 at position 0 [incomplete escape \x1, 0, 1, 1]
print(attempt(r'\u123'))  # expect: incomplete escape \u123 at position 0 [incomplete escape \u123, 0, 1, 1]
print(attempt(r'\U00110000'))  # expect: bad escape \U00110000 at position 0 [bad escape \U00110000, 0, 1, 1]
print(attempt(r'\N{NO SUCH NAME}'))  # expect: undefined character name 'NO SUCH NAME' at position 0 [undefined character name 'NO SUCH NAME', 0, 1, 1]
print(attempt(r'\N'))  # expect: missing { at position 2 [missing {, 2, 1, 3]
print(attempt(r'\400'))  # expect: octal escape value \400 outside of range 0-0o377 at position 0 [octal escape value \400 outside of range 0-0o377, 0, 1, 1]
print(attempt(r'[\400]'))  # expect: octal escape value \400 outside of range 0-0o377 at position 1 [octal escape value \400 outside of range 0-0o377, 1, 1, 2]
print(attempt(r'(?<=a*)b'))  # expect: look-behind requires fixed-width pattern [look-behind requires fixed-width pattern, None, None, None]
print(attempt(r'(?<=(a)\1)b'))  # expect: cannot refer to group defined in the same lookbehind subpattern at position 9 [cannot refer to group defined in the same lookbehind subpattern, 9, 1, 10]
print(attempt('a{3,2}'))  # expect: min repeat greater than max repeat at position 2 [min repeat greater than max repeat, 2, 1, 3]
print(attempt('a{99999999999}'))  # expect: OverflowError: the repetition number is too large
print(attempt('(?(1)a|b|c)'))  # expect: conditional backref with more than two branches at position 8 [conditional backref with more than two branches, 8, 1, 9]
print(attempt('(?(0)a)'))  # expect: bad group number at position 3 [bad group number, 3, 1, 4]
print(attempt('(?(2)a)'))  # expect: invalid group reference 2 at position 3 [invalid group reference 2, 3, 1, 4]
print(attempt('(?(x)a)'))  # expect: unknown group name 'x' at position 3 [unknown group name 'x', 3, 1, 4]
print(attempt('a(?i)b'))  # expect: global flags not at the start of the expression at position 1 [global flags not at the start of the expression, 1, 1, 2]
print(attempt('(?iL)a'))  # expect: bad inline flags: cannot use 'L' flag with a str pattern at position 4 [bad inline flags: cannot use 'L' flag with a str pattern, 4, 1, 5]
print(attempt('(?au)a'))  # expect: bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4 [bad inline flags: flags 'a', 'u' and 'L' are incompatible, 4, 1, 5]
print(attempt('(?a-a:b)'))  # expect: bad inline flags: cannot turn off flags 'a', 'u' and 'L' at position 5 [bad inline flags: cannot turn off flags 'a', 'u' and 'L', 5, 1, 6]
print(attempt('(?-i'))  # expect: missing : at position 4 [missing :, 4, 1, 5]
print(attempt('(?i-:a)'))  # expect: missing flag at position 4 [missing flag, 4, 1, 5]
print(attempt('(?i-i:a)'))  # expect: bad inline flags: flag turned on and off at position 5 [bad inline flags: flag turned on and off, 5, 1, 6]
print(attempt('(?iq)'))  # expect: unknown flag at position 3 [unknown flag, 3, 1, 4]
print(attempt('(?i1)'))  # expect: missing -, : or ) at position 3 [missing -, : or ), 3, 1, 4]
print(attempt('a\nb\n(c'))  # expect: missing ), unterminated subpattern at position 4 (line 3, column 1) [missing ), unterminated subpattern, 4, 3, 1]
print(attempt(b'(?P<\xe9>a)'))  # expect: bad character in group name '\xe9' at position 4 [bad character in group name '\xe9', 4, 1, 5]
print(attempt(b'(?u)a'))  # expect: bad inline flags: cannot use 'u' flag with a bytes pattern at position 3 [bad inline flags: cannot use 'u' flag with a bytes pattern, 3, 1, 4]
print(attempt('a', re.L))  # expect: ValueError: cannot use LOCALE flag with a str pattern
print(attempt('a', re.A | re.U))  # expect: ValueError: ASCII and UNICODE flags are incompatible
print(attempt(b'a', re.U))  # expect: ValueError: cannot use UNICODE flag with a bytes pattern
print(attempt(b'a', re.A | re.L))  # expect: ValueError: ASCII and LOCALE flags are incompatible
print(attempt('(' * 5000 + ')' * 5000))  # expect: RecursionError: maximum recursion depth exceeded
print(attempt(5))  # expect: TypeError: first argument must be string or compiled pattern
print(attempt(['a']))  # expect: TypeError: unhashable type: 'list'
print(attempt('a', 'i'))  # expect: TypeError: unsupported operand type(s) for &: 'str' and 'RegexFlag'
print(issubclass(re.error, Exception), re.error.__module__, re.error.__name__, re.error('msg').args, re.error('msg').pos, str(re.error('m', 'a\nb', 2)))  # expect: True re error ('msg',) None m at position 2 (line 2, column 1)
try:
    re.match('a', 5)
except TypeError as e:
    print(e)  # expect: expected string or bytes-like object, got 'int'
try:
    re.match('a', b'a')
except TypeError as e:
    print(e)  # expect: cannot use a string pattern on a bytes-like object
try:
    re.match(b'a', 'a')
except TypeError as e:
    print(e)  # expect: cannot use a bytes pattern on a string-like object
try:
    re.compile(re.compile('a'), re.I)
except ValueError as e:
    print(e)  # expect: cannot process flags argument with a compiled pattern
re.compile('x(?P<n>')  # raises: error: missing ), unterminated subpattern at position 1
