def f(x):
    match x:
        case 0: return 'zero'
        case 1 | 2: return 'one or two'
        case -1: return 'minus'
        case 3.5: return 'float'
        case -2.5: return 'neg float'
        case 1+2j: return 'complex'
        case 'abc': return 'str'
        case 'a' 'b': return 'concat'
        case b'x': return 'bytes'
        case None: return 'None'
        case True: return 'True'
        case False: return 'False'
        case _: return 'other'
for v in (0, 1, 2, -1, 3.5, -2.5, 1+2j, 'abc', 'ab', b'x', None, True, False, 0.0, 1.0, [], 'zzz'): print(repr(v), f(v))  # expect: 0 zero
# expect: 1 one or two
# expect: 2 one or two
# expect: -1 minus
# expect: 3.5 float
# expect: -2.5 neg float
# expect: (1+2j) complex
# expect: 'abc' str
# expect: 'ab' concat
# expect: b'x' bytes
# expect: None None
# expect: True one or two
# expect: False zero
# expect: 0.0 zero
# expect: 1.0 one or two
# expect: [] other
# expect: 'zzz' other
