# PrettyPrinter and the functions beside pprint.
import io
import pprint
from pprint import PrettyPrinter

data = {'b': [1, 2, {'x': 'y' * 30, 'z': (1, 2, 3)}], 'a': 'text ' * 20, 'c': {3}}
for options in ({}, {'width': 40}, {'indent': 4, 'width': 30}, {'depth': 1}, {'compact': True, 'width': 20}, {'sort_dicts': False}, {'underscore_numbers': True}):
    out = io.StringIO()
    p = PrettyPrinter(stream=out, **options)
    p.pprint(data)
    p.pprint([1234567, list(range(15))])
    print(options)  # expect: {}
    print(out.getvalue() == p.pformat(data) + '\n' + p.pformat([1234567, list(range(15))]) + '\n')  # expect: True
    print(out.getvalue())  # expect: {'a': 'text text text text text text text text text text text text text text '
    # expect:       'text text text text text text ',
    # expect:  'b': [1, 2, {'x': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'z': (1, 2, 3)}],
    # expect:  'c': {3}}
    # expect: [1234567, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]
    # expect:
    # expect: {'width': 40}
    # expect: True
    # expect: {'a': 'text text text text text text '
    # expect:       'text text text text text text '
    # expect:       'text text text text text text '
    # expect:       'text text ',
    # expect:  'b': [1,
    # expect:        2,
    # expect:        {'x': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
    # expect:         'z': (1, 2, 3)}],
    # expect:  'c': {3}}
    # expect: [1234567,
    # expect:  [0,
    # expect:   1,
    # expect:   2,
    # expect:   3,
    # expect:   4,
    # expect:   5,
    # expect:   6,
    # expect:   7,
    # expect:   8,
    # expect:   9,
    # expect:   10,
    # expect:   11,
    # expect:   12,
    # expect:   13,
    # expect:   14]]
    # expect:
    # expect: {'indent': 4, 'width': 30}
    # expect: True
    # expect: {   'a': 'text text text '
    # expect:          'text text text '
    # expect:          'text text text '
    # expect:          'text text text '
    # expect:          'text text text '
    # expect:          'text text text '
    # expect:          'text text ',
    # expect:     'b': [   1,
    # expect:              2,
    # expect:              {   'x': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
    # expect:                  'z': (   1,
    # expect:                           2,
    # expect:                           3)}],
    # expect:     'c': {3}}
    # expect: [   1234567,
    # expect:     [   0,
    # expect:         1,
    # expect:         2,
    # expect:         3,
    # expect:         4,
    # expect:         5,
    # expect:         6,
    # expect:         7,
    # expect:         8,
    # expect:         9,
    # expect:         10,
    # expect:         11,
    # expect:         12,
    # expect:         13,
    # expect:         14]]
    # expect:
    # expect: {'depth': 1}
    # expect: True
    # expect: {'a': 'text text text text text text text text text text text text text text '
    # expect:       'text text text text text text ',
    # expect:  'b': [...],
    # expect:  'c': {3}}
    # expect: [1234567, [...]]
    # expect:
    # expect: {'compact': True, 'width': 20}
    # expect: True
    # expect: {'a': 'text text '
    # expect:       'text text '
    # expect:       'text text '
    # expect:       'text text '
    # expect:       'text text '
    # expect:       'text text '
    # expect:       'text text '
    # expect:       'text text '
    # expect:       'text text '
    # expect:       'text text ',
    # expect:  'b': [1, 2,
    # expect:        {'x': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
    # expect:         'z': (1, 2,
    # expect:               3)}],
    # expect:  'c': {3}}
    # expect: [1234567,
    # expect:  [0, 1, 2, 3, 4, 5,
    # expect:   6, 7, 8, 9, 10,
    # expect:   11, 12, 13, 14]]
    # expect:
    # expect: {'sort_dicts': False}
    # expect: True
    # expect: {'b': [1, 2, {'x': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'z': (1, 2, 3)}],
    # expect:  'a': 'text text text text text text text text text text text text text text '
    # expect:       'text text text text text text ',
    # expect:  'c': {3}}
    # expect: [1234567, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]
    # expect:
    # expect: {'underscore_numbers': True}
    # expect: True
    # expect: {'a': 'text text text text text text text text text text text text text text '
    # expect:       'text text text text text text ',
    # expect:  'b': [1, 2, {'x': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'z': (1, 2, 3)}],
    # expect:  'c': {3}}
    # expect: [1_234_567, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]
    # expect:
















































































































loop = [1]
loop.append(loop)
p = PrettyPrinter()
print(p.isreadable(data), p.isreadable(loop), p.isrecursive(loop), p.isrecursive(data), pprint.isreadable([1]), pprint.isrecursive(loop), pprint.isreadable(object))  # expect: True False True False True True False
print(pprint.saferepr([1, 'a', {2: 3}]), pprint.saferepr(loop).split(' with')[0], pprint.pformat({'k': 1}))  # expect: [1, 'a', {2: 3}] [1, <Recursion on list {'k': 1}


class Upper(PrettyPrinter):
    def format(self, obj, context, maxlevels, level):
        if isinstance(obj, str):
            return obj.upper(), True, False
        return super().format(obj, context, maxlevels, level)


print(Upper().pformat({'a': ['b', 1]}))  # expect: {A: [B, 1]}
for wrong in ({'indent': -1}, {'width': 0}, {'depth': 0}):
    try:
        PrettyPrinter(**wrong)
    except ValueError as e:
        print(e)  # expect: indent must be >= 0
        # expect: width must be != 0
        # expect: depth must be > 0
