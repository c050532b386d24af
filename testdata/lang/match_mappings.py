def f(x):
    match x:
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': 'rect', 'w': w, 'h': h, **rest}: return f'rect {w} {h} {rest}'
        case {'k': None}: return 'none value'
        case {1: 'one', -1: neg}: return f'ints {neg}'
        case {'nested': {'a': [x, *_]}}: return f'nested {x}'
        case {'x': str() | int() as v}: return f'typed {v}'
        case {**everything} if len(everything) > 2: return f'all {everything}'
        case {}: return 'some mapping'
        case _: return 'no mapping'
for v in ({'type': 'circle', 'r': 5}, {'type': 'rect', 'w': 1, 'h': 2, 'c': 'red'}, {'k': None}, {1: 'one', -1: 'm'}, {'nested': {'a': [7, 8]}}, {'x': 'str'}, {'x': 2.5}, {'a': 1, 'b': 2, 'c': 3}, {}, [], 5, None): print(f(v))  # expect: circle 5
# expect: rect 1 2 {'c': 'red'}
# expect: none value
# expect: ints m
# expect: nested 7
# expect: typed str
# expect: some mapping
# expect: all {'a': 1, 'b': 2, 'c': 3}
# expect: some mapping
# expect: no mapping
# expect: no mapping
# expect: no mapping
from collections import defaultdict, OrderedDict
d = defaultdict(list)
match d:
    case {'missing': m}: print('no')
    case _: print('default not called', dict(d))  # expect: default not called {}
match OrderedDict(a=1):
    case {'a': 1}: print('ordered')  # expect: ordered
class K: key = 'dotted'
match {'dotted': 3}:
    case {K.key: v}: print(v)  # expect: 3
class D(dict): pass
match D(z=1):
    case {'z': z, **kw}: print(z, kw)  # expect: 1 {}
