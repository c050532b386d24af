import re


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


m = re.search(r'(?P<user>\w+)@(?P<host>[\w.]+)', 'mail bob@example.com now')
print(m.group(), m.group(1, 2), m['host'], m.groups(), m.groupdict(), m.span(), m.start('host'), m.end(1), m.lastindex, m.lastgroup)  # expect: bob@example.com ('bob', 'example.com') example.com ('bob', 'example.com') {'user': 'bob', 'host': 'example.com'} (5, 20) 9 8 2 host
print(m, m.re.pattern, m.string, m.pos, m.endpos, m.expand(r'\2 \g<user>'))  # expect: <re.Match object; span=(5, 20), match='bob@example.com'> (?P<user>\w+)@(?P<host>[\w.]+) mail bob@example.com now 0 24 example.com bob
print(re.match('b', 'ab'), re.match('a', 'ab'), re.fullmatch('a+', 'aaa').span(), re.fullmatch('a|ab', 'ab').group())  # expect: None <re.Match object; span=(0, 1), match='a'> (0, 3) ab
print(re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)', 'a1 b2'), re.findall('x*', 'axb'), re.findall('(a)|b', 'ab'))  # expect: ['1', '22', '333'] [('a', '1'), ('b', '2')] ['', 'x', '', ''] ['a', '']
print(re.split(r'[,;]\s*', 'a, b;c'), re.split(r'(-)', 'a-b-c', 1), re.split('', 'abc'), re.split(r'\b', 'a b'))  # expect: ['a', 'b', 'c'] ['a', '-', 'b-c'] ['', 'a', 'b', 'c', ''] ['', 'a', ' ', 'b', '']
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('a', lambda m: m.group().upper() + '!', 'banana', count=2), re.subn('x*', '-', 'abxd'))  # expect: world hello bA!nA!na ('-a-b--d-', 5)
print([m.span() for m in re.finditer('a', 'banana')], re.escape('a.b*c[1]-é'), re.compile('a').sub('b', 'aa', 1))  # expect: [(1, 2), (3, 4), (5, 6)] a\.b\*c\[1\]\-é ba
print(re.findall('(?i)abc|X', 'ABC x aBc'), re.findall('^a', 'a\na', re.M), re.findall('a.b', 'a\nb', re.S), re.findall(r'a # comment' + '\n b', 'ab', re.X))  # expect: ['ABC', 'x', 'aBc'] ['a', 'a'] ['a\nb'] ['ab']
print(re.search(r'(?<=\$)\d+(?!\d|%)', 'cost $15% $200').group(), re.search('(a)(?(1)b|c)', 'ab').group(), re.findall(r'(\w)\1', 'aabbcd'), re.search('(?>a+)b', 'aaab').group())  # expect: 200 ab ['a', 'b'] aaab
print(re.findall('a+?', 'aaa'), re.findall('a{2}', 'aaaaa'), re.findall('a{1,2}?', 'aaa'), re.findall('(?:ab)+', 'ababxab'), re.findall('a*+b', 'aab'))  # expect: ['a', 'a', 'a'] ['aa', 'aa'] ['a', 'a', 'a'] ['abab', 'ab'] ['aab']
print(re.sub(r'(?P<x>\d)', r'<\g<x>\g<0>>', 'a1'), re.sub('', '-', 'ab'), re.sub(r'\s+', ' ', ' a \n b '), re.sub('é', 'e', 'café é'))  # expect: a<11> -a-b-  a b  cafe e
p = re.compile(r'(\d+)', re.I | re.M)
print(p, p.flags, p.groups, dict(p.groupindex), p.pattern, p == re.compile(r'(\d+)', re.I | re.M), dict(re.compile('(?P<a>x)(?P<b>y)').groupindex))  # expect: re.compile('(\\d+)', re.IGNORECASE|re.MULTILINE) 42 1 {} (\d+) True {'a': 1, 'b': 2}
print(p.search('ab12cd34', 5).group(), p.findall('12345', 1, 3), p.match('x1', 1).span(), re.compile('^a').search('ba', 1), re.compile('a$').search('aab', 0, 2).span())  # expect: 34 ['23'] (1, 2) None (1, 2)
print(re.findall(rb'\w+', b'ab c\xe9'), re.sub(b'a', b'b', b'aa'), re.search('ß', 'straße').span(), re.findall(r'\w+', 'naïve Straße 日本'))  # expect: [b'ab', b'c'] b'bb' (4, 5) ['naïve', 'Straße', '日本']
print(re.search('', '').span(), re.match(r'[^\W\d_]+', 'abc1').group(), re.findall(r'[\]\-a]', ']-ab'), re.findall('[]]', ']'), re.findall(r'\$\{(\w+)\}', '${a} ${b}'))  # expect: (0, 0) abc [']', '-', 'a'] [']'] ['a', 'b']
print(re.split(r'(?=[A-Z])', 'helloWorldFoo'), re.sub(r'(?<!^)(?=[A-Z])', '_', 'helloWorldFoo').lower(), re.sub(r'\B', '.', 'abc'))  # expect: ['hello', 'World', 'Foo'] hello_world_foo a.b.c
print(attempt(re.compile, '('))  # expect: error: missing ), unterminated subpattern at position 0
print(attempt(re.compile, 'a)'))  # expect: error: unbalanced parenthesis at position 1
print(attempt(re.compile, '['))  # expect: error: unterminated character set at position 0
print(attempt(re.compile, '*a'))  # expect: error: nothing to repeat at position 0
print(attempt(re.compile, 'a**'))  # expect: error: multiple repeat at position 2
print(attempt(re.compile, r'\q'))  # expect: error: bad escape \q at position 0
print(attempt(re.compile, '(?P<a>x)(?P<a>y)'))  # expect: error: redefinition of group name 'a' as group 2; was group 1 at position 12
print(attempt(re.compile, '(?<=a+)b'))  # expect: error: look-behind requires fixed-width pattern
print(attempt(re.compile, '[b-a]'))  # expect: error: bad character range b-a at position 1
print(attempt(re.compile, r'\1'))  # expect: error: invalid group reference 1 at position 1
print(attempt(re.compile, '(?z)'))  # expect: error: unknown extension ?z at position 1
print(attempt(re.compile, 'a\n('))  # expect: error: missing ), unterminated subpattern at position 2 (line 2, column 1)
print(attempt(re.sub, 'a', r'\1', 'a'))  # expect: error: invalid group reference 1 at position 1
print(attempt(re.sub, 'a', r'\g<x>', 'a'))  # expect: IndexError: unknown group name 'x'
print(attempt(re.search, 'a', b'a'))  # expect: TypeError: cannot use a string pattern on a bytes-like object
print(attempt(re.search, b'a', 'a'))  # expect: TypeError: cannot use a bytes pattern on a string-like object
print(attempt(re.search, 'a', 5))  # expect: TypeError: expected string or bytes-like object, got 'int'
print(attempt(re.search, 5, 'a'))  # expect: TypeError: first argument must be string or compiled pattern
print(attempt(m.group, 9))  # expect: IndexError: no such group
print(attempt(m.group, 'zz'))  # expect: IndexError: no such group
print(attempt(re.compile, re.compile('a'), re.I))  # expect: ValueError: cannot process flags argument with a compiled pattern
print(attempt(re.sub, 'a', lambda m: 5, 'a'))  # expect: TypeError: sequence item 0: expected str instance, int found
try:
    re.compile('ab(')
except re.error as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.pattern)  # expect: missing ), unterminated subpattern 2 1 3 ab(
for tok in re.finditer(r'(?P<num>\d+)|(?P<op>[+*])|(?P<ws>\s+)', '1 + 23'):
    kinds = [tok.lastgroup, tok.group()]
print(kinds, re.sub(r'(\d+)', lambda m: str(int(m[1]) * 2), 'a1 b20'), re.match('(a)?(b)?', 'b').groups('-'), re.match('(a)?b', 'b').span(1))  # expect: ['num', '23'] a2 b40 ('-', 'b') (-1, -1)
