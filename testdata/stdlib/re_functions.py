# needs: cpython 3.12
import re

print(re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)', 'a1b2'), re.findall(r'(a)|b', 'ab'), re.findall('', 'ab'))  # expect: ['1', '22', '333'] [('a', '1'), ('b', '2')] ['a', ''] ['', '', '']
print(re.findall(r'\w*', 'ab cd'), re.findall(r'a|', 'baac'), re.findall(r'(?:)|x', 'xx'))  # expect: ['ab', '', 'cd', ''] ['', 'a', 'a', '', ''] ['', 'x', '', 'x', '']
print([m.span() for m in re.finditer(r'a*', 'baac')], [m.span() for m in re.finditer(r'\b|\w', 'ab')])  # expect: [(0, 0), (1, 3), (3, 3), (4, 4)] [(0, 0), (0, 1), (1, 2), (2, 2)]
it = re.finditer('a', 'aa')
print(next(it).start(), next(it).start(), next(it, None), iter(it) is it)  # expect: 0 1 None True

print(re.split(r'\s+', 'a b  c'), re.split(r'(\s)', 'a b c'), re.split(r'(a)|b', 'xaybz'), re.split(r'x*', 'axbc'))  # expect: ['a', 'b', 'c'] ['a', ' ', 'b', ' ', 'c'] ['x', 'a', 'y', None, 'z'] ['', 'a', '', 'b', 'c', '']
print(re.split(',', 'a,b,c', maxsplit=1), re.split(',', 'a,b,c', 0), re.split(',', 'a,b', -1), re.split(',', ''), re.split(r'(?<=,)', 'a,b,'))  # expect: ['a', 'b,c'] ['a', 'b', 'c'] ['a,b'] [''] ['a,', 'b,', '']
print(re.split(r'\b', 'ab cd'), re.split(r'(?=b)', 'abab'))  # expect: ['', 'ab', ' ', 'cd', ''] ['a', 'ba', 'b']

print(re.sub('a', 'x', 'banana'), re.sub('a', 'x', 'banana', 2), re.sub('a', 'x', 'banana', count=1), re.subn('a', 'x', 'banana'), re.subn('z', 'x', 'ab'))  # expect: bxnxnx bxnxna bxnana ('bxnxnx', 3) ('ab', 0)
print(re.sub('x*', '-', 'abxd'), re.sub('', '-', 'ab'), re.sub(r'\b', '|', 'ab cd'), re.sub('b|', 'X', 'abc'))  # expect: -a-b--d- -a-b- |ab| |cd| XaXXcX
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub(r'(?P<a>\d)', r'<\g<a>\g<1>\g<0>>', 'x1'), re.sub('(a)|b', r'[\1]', 'ab'))  # expect: world hello x<111> [a][]
print(re.sub('a', r'\n\t\\\.\x'.replace(r'\x', ''), 'a') == '\n\t\\\\.', re.sub('a', r'\101\060\0', 'a') == 'A0\0', re.sub('a', '\\\n', 'a') == '\\\n')  # expect: True True True
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1b22'), re.sub('(.)', lambda m: m.group(1).upper(), 'abc', count=2), re.sub('a', lambda m: None, 'bab'))  # expect: a2b44 ABc bb
print(re.subn(r'\w', lambda m: '', 'a b'), re.sub('a', lambda m: r'\1', 'a'), re.sub('é', lambda m: 'e', 'café é'))  # expect: (' ', 2) \1 cafe e


def nested(m):
    return re.sub(r'\d', lambda k: '<' + k.group() + m.group(1) + '>', m.group())


print(re.sub(r'([a-z])\d+', nested, 'a12 b3'))  # expect: a<1a><2a> b<3b>


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt(re.sub, 'a', r'\2', 'a'))  # expect: error: invalid group reference 2 at position 1
print(attempt(re.sub, 'a', r'\g<1', 'a'))  # expect: error: missing >, unterminated name at position 3
print(attempt(re.sub, 'a', r'\g<q>', 'a'))  # expect: IndexError: unknown group name 'q'
print(attempt(re.sub, 'a', r'\g<1a>', 'a'))  # expect: error: bad character in group name '1a' at position 3
print(attempt(re.sub, 'a', r'\g', 'a'))  # expect: error: missing < at position 2
print(attempt(re.sub, 'a', r'\q', 'a'))  # expect: error: bad escape \q at position 0
print(attempt(re.sub, 'a', 'x\\', 'a'))  # expect: error: bad escape (end of pattern) at position 1
print(attempt(re.sub, 'a', r'\400', 'a'))  # expect: error: octal escape value \400 outside of range 0-0o377 at position 0
print(attempt(re.sub, 'a', 5, 'a'))  # expect: TypeError: decoding to str: need a bytes-like object, int found
print(attempt(re.sub, 'a', lambda m: 5, 'bab'))  # expect: TypeError: sequence item 1: expected str instance, int found
print(attempt(re.sub, 'a', b'x', 'ba'))  # expect: TypeError: sequence item 1: expected str instance, bytes found
print(attempt(re.sub, 'a', lambda m: 1 // 0, 'a'))  # expect: ZeroDivisionError: integer division or modulo by zero
print(attempt(re.sub, b'a', lambda m: 'x', b'a'))  # expect: TypeError: sequence item 0: expected a bytes-like object, str found

print(re.escape('a.b*c-d e_1é#~&\n'), re.escape(b'a+b'), re.fullmatch(re.escape('(x)[y]^$|'), '(x)[y]^$|') is not None)
# expect: a\.b\*c\-d\ e_1é\#\~\&\
# expect:  b'a\\+b' True
print(re.compile('a') is re.compile('a'), re.compile('a') == re.compile('a'), re.compile('a') == re.compile('a', re.I), hash(re.compile('b')) == hash(re.compile('b')), re.compile('a') == re.compile(b'a'))  # expect: True True False True False
re.purge()
p = re.compile('a')
print(re.compile(p) is p, re.match(p, 'abc').span(), {p: 1}[re.compile('a')])  # expect: True (0, 1) 1
print(p, re.compile('a', re.I | re.M), re.compile(b'x', re.X), re.compile('a', re.A), re.compile('a' * 250))  # expect: re.compile('a') re.compile('a', re.IGNORECASE|re.MULTILINE) re.compile(b'x', re.VERBOSE) re.compile('a', re.ASCII) re.compile('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
print(repr(re.I), str(re.M | re.S), re.I | 8, ~re.I & re.M, re.NOFLAG, re.I.value, re.I.name, re.RegexFlag.DOTALL, re.RegexFlag['X'], re.RegexFlag(10), int(re.A), isinstance(re.I, int), re.I & re.M)  # expect: re.IGNORECASE re.MULTILINE|re.DOTALL re.IGNORECASE|re.MULTILINE re.MULTILINE re.NOFLAG 2 IGNORECASE re.DOTALL re.VERBOSE re.IGNORECASE|re.MULTILINE 256 True re.NOFLAG
print(list(re.I | re.M), re.I in (re.I | re.M), bool(re.NOFLAG), f'{re.I}', {re.I: 1}[2], re.X ^ re.X)  # expect: [re.IGNORECASE, re.MULTILINE] True False re.IGNORECASE 1 re.NOFLAG
print(re.compile('a', flags=re.I).flags, re.compile('a', re.I).flags == re.I | re.U)  # expect: 34 True

scanner = re.Scanner([(r'[a-z]+', lambda s, t: ('name', t)), (r'\d+', lambda s, t: int(t)), (r'\s+', None), (r'=', 'eq')])
print(scanner.scan('ab = 12 ?'))  # expect: ([('name', 'ab'), 'eq', 12], '?')

# bytes
print(re.findall(rb'\w+', b'ab \xe9c'), re.sub(rb'(a)', rb'<\1>', b'banana'), re.split(rb',', b'a,b'), re.match(b'(.)', bytearray(b'xy')).group(1))  # expect: [b'ab', b'c'] b'b<a>n<a>n<a>' [b'a', b'b'] b'x'
print(re.findall(b'[\x80-\xff]', b'a\x81\xff'), re.search(rb'\xff$', b'a\xff').span(), re.search(b'A', b'a', re.I), re.sub(b'a', lambda m: m[0] + b'!', b'aba'))  # expect: [b'\x81', b'\xff'] (1, 2) <re.Match object; span=(0, 1), match=b'a'> b'a!ba!'
print(re.findall(b'.', memoryview(b'abc')), re.sub(b'z', b'', bytearray(b'q')), re.findall(rb'(?i)\xc9', b'\xc9\xe9'))  # expect: [b'a', b'b', b'c'] b'q' [b'\xc9']
