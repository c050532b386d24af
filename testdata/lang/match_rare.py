# Patterns seldom written.
import types
class P:
    __match_args__ = ('x',)
    def __init__(self, x): self.x = x
ns = types.SimpleNamespace(P=P, one=1, inner=types.SimpleNamespace(P=P))
def f(v):
    match v:
        case ns.inner.P(1): return 'dotted class'
        case ns.P(x=[a, *_]): return 'dotted, list', a
        case ns.one: return 'dotted value'
        case {ns.one: b, **rest}: return 'dotted key', b, rest
        case [P(x=P(y)) | P(y=y), *_]: return 'deep', y
        case (2 | 3) as n: return 'group', n
        case -4 | 5.5 | 1+2j | -1-2j: return 'numbers'
        case 'a' 'b' | b'c' | """d""": return 'strings'
        case (): return 'empty'
        case [[]]: return 'nested empty'
        case [None, True, False]: return 'singletons'
        case str() | bytes() as t: return 'text', t
        case float(q) | complex(q): return 'number', q
        case dict(): return 'dict'
    return 'none'
for v in (P(1), P([7, 8]), 1, {1: 2, 3: 4}, [P(P(9))], 2, -4, 5.5, 1+2j, 'ab', b'c', 'd', (), [[]], [None, True, False], 'z', b'y', 2.5, 3j, {}, {2: 3}, None, [1, 0, 0]):
    print(f(v))  # expect: dotted class
# expect: ('dotted, list', 7)
# expect: dotted value
# expect: ('dotted key', 2, {3: 4})
# expect: ('deep', 9)
# expect: ('group', 2)
# expect: numbers
# expect: numbers
# expect: numbers
# expect: strings
# expect: strings
# expect: strings
# expect: empty
# expect: nested empty
# expect: singletons
# expect: ('text', 'z')
# expect: ('text', b'y')
# expect: ('number', 2.5)
it = [1, 2]
match *it, 3:
    case [1, *mid, 3]: print(mid)
match 0, it:
    case 0, [_, z]: print(z)
match it:
    case [1, w] if (t := w + 1) > 5: print('no')
    case [1, _]: print('guard failed', w, t)
match {'k': None}:
    case {'missing': _}: print('no')
    case {'k': None}: print('none value')
class Default(dict):
    def __missing__(self, k): return 'made'
match Default():
    case {'k': v}: print('no', v)
    case {}: print('get is used, not __missing__')
match 'abc':
    case [*_]: print('a str is no sequence')
    case str(s): print(s)
match bytearray(b'x'):
    case [*_]: print('no')
    case bytearray(ba): print(ba)
match range(3):
    case [a, *b]: print(a, b)
# raises: TypeError: complex() accepts 0 positional sub-patterns (1 given)
