# needs: cpython 3.12
import re


def spans(pattern, text, flags=0):
    m = re.search(pattern, text, flags)
    return m and m.regs


# Characters, sets and their escapes.
print(spans(r'a.c', 'xabc'))  # expect: ((1, 4),)
print(spans(r'a.c', 'a\nc'), spans(r'a.c', 'a\nc', re.S))  # expect: None ((0, 3),)
print(re.findall(r'[a-cx-]', 'a-dx'), re.findall(r'[]]', 'a]'), re.findall(r'[^]a]', 'a]b'))  # expect: ['a', '-', 'x'] [']'] ['b']
print(re.findall(r'[\d\-.]+', '1-2.3 x4'), re.findall(r'[\w\s]+', 'ab c!'), re.findall(r'[^\W\d]+', 'ab12cd'))  # expect: ['1-2.3', '4'] ['ab c'] ['ab', 'cd']
print(re.findall('\\x41\\u0042\\U00000043\\103\\t\\0', 'ABCC\t\0'))  # expect: ['ABCC\t\x00']
print(re.findall(r'\N{LATIN SMALL LETTER A}[\N{DIGIT ONE}\N{DIGIT TWO}]', 'a1a2a3'))  # expect: ['a1', 'a2']
print(re.findall(r'a{,2}b', 'aaab'), re.findall(r'x{', 'x{'), re.findall(r'x{}y{1,x}', 'x{}y{1,x}'))  # expect: ['aab'] ['x{'] ['x{}y{1,x}']
print(re.findall(r'[\x61-\x63]', 'abcd'), re.findall(r'\.', 'a.b'), re.findall(r'[\b]', 'a\bc'))  # expect: ['a', 'b', 'c'] ['.'] ['\x08']

# Repetition: greedy, lazy, possessive, counted.
print(spans(r'a*', 'aaa'), spans(r'a*?', 'aaa'), spans(r'a+?', 'aaa'), spans(r'a??b', 'ab'))  # expect: ((0, 3),) ((0, 0),) ((0, 1),) ((0, 2),)
print(spans(r'a*+a', 'aaa'), spans(r'a++b', 'aaab'), spans(r'(?:ab)?+c', 'abc'), spans(r'(?:a|ab){2}+', 'aba'))  # expect: None ((0, 4),) ((0, 3),) None
print(spans(r'(?>a|ab)c', 'abc'), spans(r'(?>a*)ab', 'aaab'), spans(r'(?>ab|a)c', 'abc'))  # expect: None None ((0, 3),)
print(spans(r'(a{2,3}){2}', 'aaaaaaa'), spans(r'(?:ab){2,}?', 'ababab'), spans(r'a{3}', 'aaaa'))  # expect: ((0, 6), (3, 6)) ((0, 4),) ((0, 3),)
print(spans(r'(a*)*', 'b'), spans(r'(a*)+', 'aab'), spans(r'(a|b*)*c', 'abbc'), spans(r'(?:a|(b*))*c', 'aac'))  # expect: ((0, 0), (0, 0)) ((0, 2), (2, 2)) ((0, 4), (3, 3)) ((0, 3), (2, 2))
print(spans(r'((a)|b)*', 'abab'), spans(r'(?:(a)|b)*', 'ab'))  # expect: ((0, 4), (3, 4), (2, 3)) ((0, 2), (0, 1))

# Groups, references, conditionals.
print(spans(r'(a)(?:b)(?P<third>c)(?P=third)', 'abcc'))  # expect: ((0, 4), (0, 1), (2, 3))
print(spans(r'(\w)\1', 'hello'), spans(r'(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10', 'abcdefghijj') is not None)  # expect: ((2, 4), (2, 3)) True
print(spans(r'(?i)(a)\1', 'aA'), spans(r'(é)\1', 'éÉ', re.I))  # expect: ((0, 2), (0, 1)) ((0, 2), (0, 1))
print(spans(r'(<)?\w+(?(1)>)$', '<ab>'), spans(r'(<)?\w+(?(1)>|!)$', 'ab!'), spans(r'^(?P<q>")?x(?(q)"|$)', '"x"'))  # expect: ((0, 4), (0, 1)) ((0, 3), (-1, -1)) ((0, 3), (0, 1))
print(spans(r'(a)?b\1', 'b'), spans(r'(?(1)a|b)(c)', 'bc'))  # expect: None ((0, 2), (1, 2))

# Places.
print(spans(r'\bfoo\b', 'a foo b'), spans(r'\Boo\b', 'foo'), re.findall(r'\b', 'a b'), re.findall(r'\B', ''))  # expect: ((2, 5),) ((1, 3),) ['', '', '', ''] []
print(spans(r'^b', 'a\nb'), spans(r'^b', 'a\nb', re.M), spans(r'a$', 'a\n'), spans(r'a\Z', 'a\n'), spans(r'a$', 'a\nb', re.M))  # expect: None ((2, 3),) ((0, 1),) None ((0, 1),)
print([m.start() for m in re.finditer(r'$', 'a\nb\n')], [m.start() for m in re.finditer(r'(?m)$', 'a\nb\n')], [m.start() for m in re.finditer(r'(?m)^', 'a\nb\n')])  # expect: [3, 4] [1, 3, 4] [0, 2, 4]
print(spans(r'\Aa', 'ba'), spans(r'(?m)\Aa', 'b\na'))  # expect: None None

# Lookaround.
print(spans(r'a(?=b)', 'acab'), spans(r'a(?!b)', 'abac'), spans(r'(?<=a)b', 'bab'), spans(r'(?<!a)b', 'abb'))  # expect: ((2, 3),) ((2, 3),) ((2, 3),) ((2, 3),)
print(spans(r'(?=(a+))a*b\1', 'baaabac'), spans(r'(?<=(a))b', 'ab'), spans(r'(?<=ab|cd)x', 'abcdx'))  # expect: ((3, 6), (3, 4)) ((1, 2), (0, 1)) ((4, 5),)
print(spans(r'(?!(a)b)a', 'aab'), re.sub(r'(?<=\d)(?=(?:\d{3})+$)', ',', '1234567'))  # expect: ((0, 1), (-1, -1)) 1,234,567

# Flags, inline and scoped.
print(spans(r'(?i:a)b', 'AB'), spans(r'(?i:a)b', 'Ab'), spans(r'(?i)a(?-i:b)', 'Ab'), spans(r'(?i)a(?-i:b)', 'AB'))  # expect: None ((0, 2),) ((0, 2),) None
print(re.findall(r'(?s:.)(?-s:.)', 'a\nb\n', re.S), re.findall(r'(?m:^)a', 'a\na'))  # expect: ['\nb'] ['a', 'a']
print(re.findall(r'''
    \d+   # digits
    [ ]   # a blank
    \#\   # and an escaped one
''', '12 # ', re.X))
# expect: ['12 # ']
print(re.findall(r'(?x) a b (?-x: c)', 'ab c'), re.findall(r'(?a:\w+)\w', 'abé'), re.findall(r'(?a)\w+', 'aéb'), re.findall(r'(?au:x)|y', 'y') if False else 0)  # expect: ['ab c'] ['abé'] ['a', 'b'] 0
print(re.compile('(?im)a').flags, re.compile('a', re.A).flags, re.compile(b'a', re.I | re.X).flags)  # expect: 42 256 66
print(re.findall(r'a(?#comment)b', 'ab'), spans(r'', ''), spans(r'|a', 'a'), spans(r'a|', 'b'))  # expect: ['ab'] ((0, 0),) ((0, 0),) ((0, 0),)
