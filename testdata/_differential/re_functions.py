# Functions of re on patterns and subjects that often match.
import random
import re

rng = random.Random(SEED)
ATOMS = ['a', 'b', '.', '[ab]', '[^a]', r'\w', r'\b', r'\d', 'é', '(a)', '(b|ab)', '(?:ab)', '(?P<n%d>a|b)', '(?=a)', '(?!b)', '(?<=a)', '(?<!b)', '^', '$', r'\1', '(?i:A)', '(?>ab|a)', '|', r'\s', '(?#c)', 'ab']
REPEATS = ['', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{,2}?', '*+', '++', '?+']
TEMPLATES = ['<>', r'[\g<0>]', r'\1', r'\g<1>-', r'\\n', '\\n', r'\2', r'\g<n0>', r'\q', '\\']


def pattern():
    out = ''
    for i in range(rng.randrange(1, 6)):
        atom = rng.choice(ATOMS)
        out += atom % i if '%d' in atom else atom
        if atom != '|':
            out += rng.choice(REPEATS)
    return out


for i in range(N):
    p = pattern()
    s = ''.join(rng.choice('aabb AB1é\n_') for _ in range(rng.randrange(12)))
    flags = rng.choice([0, 0, re.I, re.M, re.S, re.X, re.A, re.I | re.M])
    try:
        r = re.compile(p, flags)
    except re.error as e:
        print(i, ascii(p), e, e.pos, e.lineno, e.colno)
        continue
    print(i, ascii(p), int(flags), ascii(s), r.groups, dict(r.groupindex))
    for m in (r.search(s), r.match(s), r.fullmatch(s), r.search(s, 2, 7)):
        print(m and (m.span(), ascii(m.groups()), m.regs, m.lastindex, m.lastgroup), end=' ')
    print(ascii(r.findall(s)), [m.span() for m in r.finditer(s)], ascii(r.split(s, rng.randrange(4))))
    t = rng.choice(TEMPLATES)
    try:
        print(ascii(t), ascii(r.subn(t, s, rng.randrange(3))), end=' ')
    except (re.error, IndexError) as e:
        print(type(e).__name__, e, end=' ')
    print(ascii(r.sub(lambda m: '%d' % m.start(), s)))
