import copy
import re

m = re.match(r'(?P<key>\w+)(?:=(?P<value>\w+))?(!)?', 'name=val rest')
print(m)  # expect: <re.Match object; span=(0, 8), match='name=val'>
print(m.group(), m.group(0), m.group(1), m.group('value'), m.group(1, 'value', 3))  # expect: name=val name=val name val ('name', 'val', None)
print(m[0], m['key'], m[2], m[3])  # expect: name=val name val None
print(m.groups(), m.groups('-'), m.groupdict(), m.groupdict(0))  # expect: ('name', 'val', None) ('name', 'val', '-') {'key': 'name', 'value': 'val'} {'key': 'name', 'value': 'val'}
print(m.start(), m.end(), m.span(), m.start('value'), m.end(2), m.span('key'), m.span(3))  # expect: 0 8 (0, 8) 5 8 (0, 4) (-1, -1)
print(m.regs, m.lastindex, m.lastgroup, m.pos, m.endpos, m.string)  # expect: ((0, 8), (0, 4), (5, 8), (-1, -1)) 2 value 0 13 name=val rest
print(m.re, m.re.groups, dict(m.re.groupindex), m.re.flags, m.re.pattern)  # expect: re.compile('(?P<key>\\w+)(?:=(?P<value>\\w+))?(!)?') 3 {'key': 1, 'value': 2} 32 (?P<key>\w+)(?:=(?P<value>\w+))?(!)?
print(bool(m), m.expand(r'\2-\g<key>-\g<1>\n') == 'val-name-name\n', repr(m.expand(r'[\3]')))  # expect: True True '[]'
print(type(m), type(m.re), isinstance(m, re.Match), isinstance(m.re, re.Pattern), re.Pattern[str], copy.copy(m) is m, copy.deepcopy(m.re) is m.re)  # expect: <class 're.Match'> <class 're.Pattern'> True True re.Pattern[str] True True
for bad in (9, -1, 'nope', 1.5, None):
    try:
        m.group(bad)
    except IndexError as e:
        print(e)
# expect: no such group
# expect: no such group
# expect: no such group
# expect: no such group
# expect: no such group
try:
    m['x']
except IndexError as e:
    print(e)  # expect: no such group
print(re.match('(a)|(b)', 'b').lastindex, re.match('((a)b)', 'ab').lastindex, re.match('a', 'a').lastindex, re.match('(?P<x>a)(b)', 'ab').lastgroup)  # expect: 2 1 None None
print(re.search('b', 'abc'), re.match(b'a+', b'aab'), re.search('x', 'abc'))  # expect: <re.Match object; span=(1, 2), match='b'> <re.Match object; span=(0, 2), match=b'aa'> None
print(re.match('a*', 'a' * 60))  # expect: <re.Match object; span=(0, 60), match='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>

# Positions are in characters, whatever their size.
t = 'añb€c𝄞d añbx'
p = re.compile(r'(b)(.)')
print([x.span(2) for x in p.finditer(t)], p.search(t, 3), p.search(t, 3).regs, p.search(t, 9).start(), p.search(t, 10))  # expect: [(3, 4), (11, 12)] <re.Match object; span=(10, 12), match='bx'> ((10, 12), (10, 11), (11, 12)) 10 <re.Match object; span=(10, 12), match='bx'>
print(p.match(t, 2).span(), p.match(t), p.search(t, 0, 3), p.search(t, 0, 4).endpos, p.search(t, -5, 100).endpos)  # expect: (2, 4) None None 4 12
print(re.search('(?<=€)c', t).span(), re.search('𝄞', t).span(), re.search('[€𝄞]d', t).span())  # expect: (4, 5) (5, 6) (5, 7)

# pos and endpos: ^ and \b and lookbehind see what is before pos, nothing is seen behind endpos.
p = re.compile(r'^b')
print(p.match('ab', 1), re.compile(r'(?m)^b').match('a\nb', 2), re.compile(r'(?<=a)b').match('ab', 1), re.compile(r'\bb').match('ab', 1))  # expect: None <re.Match object; span=(2, 3), match='b'> <re.Match object; span=(1, 2), match='b'> None
print(re.compile(r'a$').search('ab', 0, 1), re.compile(r'a(?=b)').search('ab', 0, 1), re.compile(r'\w+').fullmatch('abc', 1, 2))  # expect: <re.Match object; span=(0, 1), match='a'> None <re.Match object; span=(1, 2), match='b'>
print(re.compile('a').search('a', 5), re.compile('').search('a', 5), re.compile('').search('abc', 2, 1), re.compile('').findall('abc', 1, 2))  # expect: None <re.Match object; span=(1, 1), match=''> None ['', '']

print(re.fullmatch('a|ab', 'ab'), re.fullmatch('a*?', 'aaa'), re.fullmatch('a', 'ab'), re.fullmatch(r'(a+?)(a*)', 'aaa').groups())  # expect: <re.Match object; span=(0, 2), match='ab'> <re.Match object; span=(0, 3), match='aaa'> None ('a', 'aa')

s = re.compile(r'\d').scanner('12a3')
print(s.match(), s.match(), s.match(), s.match())  # expect: <re.Match object; span=(0, 1), match='1'> <re.Match object; span=(1, 2), match='2'> None None
s = re.compile(r'\d').scanner('12a3')
print(s.search().group(), s.search().group(), s.search().group(), s.search(), s.pattern)  # expect: 1 2 3 None re.compile('\\d')
