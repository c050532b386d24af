# Values written and read back, and damaged texts with the places of their errors.
import json
import random

rng = random.Random(SEED)
ALPHABET = 'ab"\\/\b\f\n\r\t\x00\x1f\x7f é€😀\u2028\ud800'


def text():
    return ''.join(rng.choice(ALPHABET) for _ in range(rng.randrange(6)))


def value(depth):
    kind = rng.randrange(10 if depth else 7)
    if kind < 2:
        return rng.choice([0, 1, -1, 2**63, -2**63, 10**25, rng.randrange(-1000, 1000)])
    if kind == 2:
        return rng.choice([0.0, -0.0, 1e-7, 1e16, 1.5, -2.25e-300, 5e-324, 1.7976931348623157e308, float('inf'), float('-inf'), rng.uniform(-1, 1)])
    if kind < 5:
        return text()
    if kind < 7:
        return rng.choice([True, False, None])
    if kind < 9:
        return [value(depth - 1) for _ in range(rng.randrange(4))]
    return {rng.choice([text(), rng.randrange(9), 1.5, True, None]): value(depth - 1) for _ in range(rng.randrange(4))}


def damage(s):
    s = list(s)
    for _ in range(rng.randrange(1, 3)):
        at = rng.randrange(len(s) + 1)
        how = rng.randrange(4)
        if how == 0:
            del s[at:at + rng.randrange(1, 4)]
        elif how == 1:
            s.insert(at, rng.choice('{}[]",:\\ntf-+.eE0 \n\x01'))
        elif how == 2 and s:
            s[rng.randrange(len(s))] = rng.choice('{}[]",:\\ntfu-.e0 ')
        else:
            s = s[:at]
    return ''.join(s)


for i in range(N):
    v = value(3)
    options = {'ensure_ascii': rng.random() < .5, 'sort_keys': rng.random() < .2, 'skipkeys': rng.random() < .2, 'allow_nan': rng.random() < .9,
               'indent': rng.choice([None, None, 0, 2, '\t', '..']), 'separators': rng.choice([None, (',', ':'), ('; ', ' = ')])}
    try:
        s = json.dumps(v, **options)
    except (TypeError, ValueError) as e:
        print(i, type(e).__name__, e)
        continue
    print(i, ascii(s))
    if options['separators'] != ('; ', ' = ') and options['indent'] != '..':
        print(ascii(json.loads(s)))
    bad = damage(s)
    try:
        print(ascii(json.loads(bad)), end=' ')
    except json.JSONDecodeError as e:
        print(ascii(str(e)), e.msg, e.pos, e.lineno, e.colno, end=' ')
    try:
        print(ascii(json.JSONDecoder(strict=False).raw_decode(bad)))
    except json.JSONDecodeError as e:
        print(e)
