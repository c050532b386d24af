# needs: cpython 3.12
# Containers of collections and types over several lines.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from dataclasses import dataclass
from types import MappingProxyType, SimpleNamespace
from pprint import pformat

words = 'the quick brown fox jumped over a lazy dog'.split()
numbered = {word: i for i, word in enumerate(words)}


@dataclass
class Point:
    first_coordinate: int
    second_coordinate: list


@dataclass
class Own:
    value: int

    def __repr__(self):
        return 'Own, which is longer than the width of the line'


for value in (OrderedDict(numbered), defaultdict(int, numbered), Counter('mississippi' * 9), ChainMap(numbered, {'x': words}), deque(words, maxlen=20),
              deque(words), UserDict(numbered), UserList(words), UserString(' '.join(words)), MappingProxyType(numbered), SimpleNamespace(**numbered),
              bytes(range(40)), bytearray(range(20)), {'key': b'abcdefghijklmnopqrstuvwxyz' * 2}, Point(1, words), [Own(1)], OrderedDict(), deque(), '',
              {'nested': defaultdict(list, {'a': words})}):
    print(pformat(value, width=40))
    # expect: OrderedDict([('the', 0),
    # expect:              ('quick', 1),
    # expect:              ('brown', 2),
    # expect:              ('fox', 3),
    # expect:              ('jumped', 4),
    # expect:              ('over', 5),
    # expect:              ('a', 6),
    # expect:              ('lazy', 7),
    # expect:              ('dog', 8)])
    # expect: defaultdict(<class 'int'>,
    # expect:             {'a': 6,
    # expect:              'brown': 2,
    # expect:              'dog': 8,
    # expect:              'fox': 3,
    # expect:              'jumped': 4,
    # expect:              'lazy': 7,
    # expect:              'over': 5,
    # expect:              'quick': 1,
    # expect:              'the': 0})
    # expect: Counter({'i': 36,
    # expect:          's': 36,
    # expect:          'p': 18,
    # expect:          'm': 9})
    # expect: ChainMap({'a': 6,
    # expect:           'brown': 2,
    # expect:           'dog': 8,
    # expect:           'fox': 3,
    # expect:           'jumped': 4,
    # expect:           'lazy': 7,
    # expect:           'over': 5,
    # expect:           'quick': 1,
    # expect:           'the': 0},
    # expect:          {'x': ['the',
    # expect:                 'quick',
    # expect:                 'brown',
    # expect:                 'fox',
    # expect:                 'jumped',
    # expect:                 'over',
    # expect:                 'a',
    # expect:                 'lazy',
    # expect:                 'dog']})
    # expect: deque(['the',
    # expect:        'quick',
    # expect:        'brown',
    # expect:        'fox',
    # expect:        'jumped',
    # expect:        'over',
    # expect:        'a',
    # expect:        'lazy',
    # expect:        'dog'],
    # expect:       maxlen=20)
    # expect: deque(['the',
    # expect:        'quick',
    # expect:        'brown',
    # expect:        'fox',
    # expect:        'jumped',
    # expect:        'over',
    # expect:        'a',
    # expect:        'lazy',
    # expect:        'dog'])
    # expect: {'a': 6,
    # expect:  'brown': 2,
    # expect:  'dog': 8,
    # expect:  'fox': 3,
    # expect:  'jumped': 4,
    # expect:  'lazy': 7,
    # expect:  'over': 5,
    # expect:  'quick': 1,
    # expect:  'the': 0}
    # expect: ['the',
    # expect:  'quick',
    # expect:  'brown',
    # expect:  'fox',
    # expect:  'jumped',
    # expect:  'over',
    # expect:  'a',
    # expect:  'lazy',
    # expect:  'dog']
    # expect: ('the quick brown fox jumped over a '
    # expect:  'lazy dog')
    # expect: mappingproxy({'a': 6,
    # expect:               'brown': 2,
    # expect:               'dog': 8,
    # expect:               'fox': 3,
    # expect:               'jumped': 4,
    # expect:               'lazy': 7,
    # expect:               'over': 5,
    # expect:               'quick': 1,
    # expect:               'the': 0})
    # expect: namespace(the=0,
    # expect:           quick=1,
    # expect:           brown=2,
    # expect:           fox=3,
    # expect:           jumped=4,
    # expect:           over=5,
    # expect:           a=6,
    # expect:           lazy=7,
    # expect:           dog=8)
    # expect: (b'\x00\x01\x02\x03\x04\x05\x06\x07'
    # expect:  b'\x08\t\n\x0b\x0c\r\x0e\x0f'
    # expect:  b'\x10\x11\x12\x13\x14\x15\x16\x17'
    # expect:  b'\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#'
    # expect:  b"$%&'")
    # expect: bytearray(b'\x00\x01\x02\x03'
    # expect:           b'\x04\x05\x06\x07'
    # expect:           b'\x08\t\n\x0b\x0c\r\x0e\x0f'
    # expect:           b'\x10\x11\x12\x13')
    # expect: {'key': b'abcdefghijklmnopqrstuvwxyzab'
    # expect:         b'cdefghijklmnopqrstuvwxyz'}
    # expect: Point(first_coordinate=1,
    # expect:       second_coordinate=['the',
    # expect:                          'quick',
    # expect:                          'brown',
    # expect:                          'fox',
    # expect:                          'jumped',
    # expect:                          'over',
    # expect:                          'a',
    # expect:                          'lazy',
    # expect:                          'dog'])
    # expect: [Own, which is longer than the width of the line]
    # expect: OrderedDict()
    # expect: deque([])
    # expect: ''
    # expect: {'nested': defaultdict(<class 'list'>,
    # expect:                        {'a': ['the',
    # expect:                               'quick',
    # expect:                               'brown',
    # expect:                               'fox',
    # expect:                               'jumped',
    # expect:                               'over',
    # expect:                               'a',
    # expect:                               'lazy',
    # expect:                               'dog']})}
